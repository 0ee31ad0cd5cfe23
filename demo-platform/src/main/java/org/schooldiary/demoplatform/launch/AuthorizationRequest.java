package org.schooldiary.demoplatform.launch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooldiary.demoplatform.answer.PageRefusal;
import org.schooldiary.demoplatform.registration.Registration;

/**
 * An authorization request of a tool (Security Framework 1.0, section 5.1.1.2).
 *
 * <p>What cannot be trusted to reach the right tool is refused on a page; everything else goes back to the registered
 * redirect_uri as {@code error}.
 */
final class AuthorizationRequest {

    private final Map<String, List<String>> parameters;

    AuthorizationRequest(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    String clientId() {
        return value("client_id");
    }

    String redirectUri() {
        return value("redirect_uri");
    }

    String state() {
        return value("state");
    }

    String nonce() {
        return value("nonce");
    }

    /**
     * Checks that the answer can go to the redirect_uri at all.
     *
     * @throws PageRefusal where it cannot
     */
    void mayBeAnsweredTo(Optional<Registration> registration) {
        parameters.forEach((name, values) -> {
            if (values.size() > 1) {
                throw new PageRefusal(400, "Инструмент прислал параметр «" + name + "» дважды.");
            }
        });
        Registration tool = registration.orElseThrow(
                () -> new PageRefusal(400, "Инструмент с таким client_id не зарегистрирован или выключен."));
        // OAuth 2.0 Security BCP: exact comparison, no prefix, no normalisation.
        if (!tool.redirectUris().contains(redirectUri())) {
            throw new PageRefusal(400, "Адрес возврата (redirect_uri) не записан за этим инструментом.");
        }
    }

    /**
     * Checks everything else.
     *
     * @param hinted {@code sub} that the login hint speaks of, if the hint is ours and valid
     * @param signedIn {@code sub} of the person whose session came along, if one did
     * @param pending launch that the message hint speaks of, if the hint came back unaltered
     * @return the launch to answer
     * @throws AuthorizationRefused with the error for the tool
     */
    PendingLaunch checked(Optional<String> hinted, Optional<String> signedIn, Optional<PendingLaunch> pending) {
        equal("response_type", "id_token", "unsupported_response_type");
        equal("scope", "openid", "invalid_scope");
        equal("response_mode", "form_post", "invalid_request");
        equal("prompt", "none", "invalid_request");
        present("nonce");
        present("state");
        String sub = hinted.orElseThrow(
                () -> new AuthorizationRefused("login_required", "login_hint is not one of this platform, or too old"));
        if (signedIn.isPresent() && !signedIn.get().equals(sub)) {
            throw new AuthorizationRefused("login_required", "login_hint speaks of somebody who is not signed in");
        }
        PendingLaunch launch = pending.orElseThrow(
                () -> new AuthorizationRefused("invalid_request", "lti_message_hint was altered, or is too old"));
        if (!launch.sub().equals(sub) || !launch.clientId().equals(clientId())) {
            throw new AuthorizationRefused("invalid_request", "lti_message_hint belongs to another launch");
        }
        return launch;
    }

    private void equal(String name, String wanted, String error) {
        if (!wanted.equals(value(name))) {
            throw new AuthorizationRefused(error, name + " must be " + wanted);
        }
    }

    private void present(String name) {
        if (value(name).isEmpty()) {
            throw new AuthorizationRefused("invalid_request", name + " is missing");
        }
    }

    String value(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }
}
