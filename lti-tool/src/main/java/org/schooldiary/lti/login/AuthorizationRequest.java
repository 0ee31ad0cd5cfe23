package org.schooldiary.lti.login;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.ToolAddress;

/** The address to which a login is sent on (Security Framework 1.0, section 5.1.1.2). */
public final class AuthorizationRequest {

    private AuthorizationRequest() {}

    /**
     * The platform's authorization endpoint with all that it is to be asked.
     *
     * @param loginHint what the platform gave, unaltered
     * @param messageHint the same
     */
    public static URI of(
            Registration registration,
            ToolAddress tool,
            String loginHint,
            Optional<String> messageHint,
            State state,
            Nonce nonce) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("scope", "openid");
        parameters.put("response_type", "id_token");
        parameters.put("response_mode", "form_post");
        parameters.put("prompt", "none");
        parameters.put("client_id", registration.clientId().value());
        parameters.put("redirect_uri", tool.launch().toString());
        parameters.put("login_hint", loginHint);
        parameters.put("state", state.value());
        parameters.put("nonce", nonce.value());
        messageHint.ifPresent(hint -> parameters.put("lti_message_hint", hint));
        var endpoint = registration.authorizationEndpoint();
        var separator = endpoint.getRawQuery() == null ? "?" : "&";
        return URI.create(endpoint + separator + query(parameters));
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Percent-encodes also the space: «+» means a space to form readers only. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
