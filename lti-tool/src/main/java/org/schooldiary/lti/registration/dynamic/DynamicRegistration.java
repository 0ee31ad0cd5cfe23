package org.schooldiary.lti.registration.dynamic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.http.PlatformAnswer;
import org.schooldiary.lti.http.PlatformHttp;
import org.schooldiary.lti.http.PlatformRequest;
import org.schooldiary.lti.membership.Groups;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.registration.ClientId;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.dynamic.RegistrationFailed.Reason;
import org.schooldiary.lti.token.StrictJson;
import org.tsugi.lti13.LTI13ConstantsUtil;
import org.tsugi.lti13.objects.LTILaunchMessage;
import org.tsugi.lti13.objects.LTIToolConfiguration;
import org.tsugi.lti13.objects.OpenIDClientRegistration;

/** Registers the tool with a platform (LTI Dynamic Registration 1.0, sections 3.5 to 3.7). */
public final class DynamicRegistration {

    private static final String JSON = "application/json";
    private static final String TOOL_CONFIGURATION = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<String> CLAIMS = List.of(
            LTI13ConstantsUtil.KEY_ISS,
            LTI13ConstantsUtil.KEY_SUB,
            LTI13ConstantsUtil.KEY_NAME,
            LTI13ConstantsUtil.KEY_GNAME,
            LTI13ConstantsUtil.KEY_FNAME,
            LTI13ConstantsUtil.KEY_MNAME,
            LTI13ConstantsUtil.KEY_EMAIL,
            LTI13ConstantsUtil.KEY_LOCALE);

    private static final List<String> SCOPES = List.of(
            LTI13ConstantsUtil.SCOPE_LINEITEM,
            LTI13ConstantsUtil.SCOPE_LINEITEM_READONLY,
            LTI13ConstantsUtil.SCOPE_RESULT_READONLY,
            LTI13ConstantsUtil.SCOPE_SCORE,
            LTI13ConstantsUtil.SCOPE_NAMES_AND_ROLES,
            Groups.SCOPE);

    private final PlatformHttp http;
    private final ToolDescription tool;

    public DynamicRegistration(PlatformHttp http, ToolDescription tool) {
        this.http = http;
        this.tool = tool;
    }

    /**
     * Registers the tool. Takes seconds: not inside a transaction.
     *
     * @param configuration address of the platform's OpenID configuration, as the platform gave it
     * @param token the platform's permission to register, if it gave one
     * @throws RegistrationFailed if it does not come about
     */
    public RegisteredPlatform register(URI configuration, Optional<String> token) throws RegistrationFailed {
        var platform = PlatformConfiguration.read(configuration(configuration), configuration);
        var answer = post(platform, token.filter(given -> !given.isBlank()));
        if (answer.status() != OK && answer.status() != CREATED) {
            throw new RegistrationFailed(
                    Reason.PLATFORM_REFUSED, "status " + answer.status() + " " + Facts.printable(answer.body()));
        }
        return registered(platform, answer.body());
    }

    private String configuration(URI address) throws RegistrationFailed {
        try {
            var answer = http.send(PlatformRequest.get(address, JSON));
            if (answer.ok()) {
                return answer.body();
            }
            throw new RegistrationFailed(Reason.CONFIGURATION_UNREACHABLE, "status " + answer.status());
        } catch (IOException unreachable) {
            throw new RegistrationFailed(Reason.CONFIGURATION_UNREACHABLE, unreachable.getMessage());
        }
    }

    private PlatformAnswer post(PlatformConfiguration platform, Optional<String> token) throws RegistrationFailed {
        try {
            var body = MAPPER.writeValueAsString(description(platform));
            var request = PlatformRequest.post(platform.registrationEndpoint(), JSON, JSON, body);
            return http.send(token.map(request::withBearer).orElse(request));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreachable) {
            throw new RegistrationFailed(Reason.PLATFORM_UNREACHABLE, unreachable.getMessage());
        }
    }

    /** Dynamic Registration 1.0, section 3.6; RFC 7591, section 2. */
    private OpenIDClientRegistration description(PlatformConfiguration platform) {
        var registration = new OpenIDClientRegistration();
        registration.application_type = "web";
        registration.response_types = List.of("id_token");
        // Set here because the library's own list misspells «implicit».
        registration.grant_types = List.of("implicit", "client_credentials");
        registration.initiate_login_uri = tool.address().login().toString();
        registration.redirect_uris = List.of(tool.address().launch().toString());
        registration.client_name = tool.name();
        registration.jwks_uri = tool.address().jwks().toString();
        registration.logo_uri = tool.logo().map(URI::toString).orElse(null);
        registration.token_endpoint_auth_method = "private_key_jwt";
        registration.contacts = null;
        registration.scope = SCOPES.stream()
                .filter(scope ->
                        platform.scopes().map(known -> known.contains(scope)).orElse(true))
                .collect(Collectors.joining(" "));
        registration.lti_tool_configuration = toolConfiguration();
        return registration;
    }

    private LTIToolConfiguration toolConfiguration() {
        var configuration = new LTIToolConfiguration();
        configuration.domain = tool.address().domain();
        configuration.target_link_uri = tool.address().launch().toString();
        configuration.description = tool.description();
        configuration.claims = CLAIMS;
        configuration.custom_parameters = tool.customParameters();
        configuration.variables = null;
        configuration.messages = List.of(
                message(LTI13ConstantsUtil.MESSAGE_TYPE_LTI_RESOURCE, null),
                message(LTI13ConstantsUtil.MESSAGE_TYPE_LTI_DEEP_LINKING_REQUEST, tool.linkLabel()));
        return configuration;
    }

    private LTILaunchMessage message(String type, @Nullable String label) {
        var message = new LTILaunchMessage();
        message.type = type;
        message.target_link_uri = tool.address().launch().toString();
        message.label = label;
        message.placements = null;
        return message;
    }

    private static RegisteredPlatform registered(PlatformConfiguration platform, String body)
            throws RegistrationFailed {
        try {
            // Of the answer, which repeats our own description in many shapes, only two members matter.
            var answer = StrictJson.object(body.getBytes(StandardCharsets.UTF_8));
            var deployment =
                    answer.path(TOOL_CONFIGURATION).path("deployment_id").asText("");
            return new RegisteredPlatform(
                    platform.issuer(),
                    new ClientId(answer.path("client_id").asText("")),
                    platform.authorizationEndpoint(),
                    platform.tokenEndpoint(),
                    platform.tokenAudience(),
                    platform.jwksUri(),
                    platform.productFamily(),
                    Optional.of(deployment).filter(id -> !id.isBlank()).map(DeploymentId::new));
        } catch (IOException | IllegalArgumentException unusable) {
            throw new RegistrationFailed(Reason.ANSWER_MALFORMED, Facts.printable(body));
        }
    }
}
