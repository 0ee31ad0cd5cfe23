package org.schooldiary.lti.registration.dynamic;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.schooldiary.lti.http.AddressForbidden;
import org.schooldiary.lti.http.AnswerTooLarge;
import org.schooldiary.lti.http.PlatformAnswer;
import org.schooldiary.lti.http.PlatformHttp;
import org.schooldiary.lti.http.PlatformRequest;
import org.schooldiary.lti.http.PlatformUnreachable;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.registration.ClientId;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.dynamic.RegistrationFailed.Reason;
import org.schooldiary.lti.token.StrictJson;

/**
 * Registers the tool with a platform (LTI Dynamic Registration 1.0, sections 3.5 to 3.7): first {@link #read reads} what
 * the platform says of itself, then {@link #register registers}. Each takes seconds: not inside a transaction.
 */
public final class DynamicRegistration {

    private static final String JSON = "application/json";
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final PlatformHttp http;
    private final ToolDescription tool;

    public DynamicRegistration(PlatformHttp http, ToolDescription tool) {
        this.http = http;
        this.tool = tool;
    }

    /**
     * Reads and checks the platform's configuration; the platform learns nothing of us yet.
     *
     * <p>The permission goes along: Canvas shows its configuration to nobody else.
     *
     * @param configuration address of the platform's OpenID configuration, as the platform gave it
     * @param token the platform's permission to register, if it gave one
     * @throws RegistrationFailed if it cannot be used
     */
    public PlatformConfiguration read(URI configuration, Optional<String> token) throws RegistrationFailed {
        var answer = send(permitted(PlatformRequest.get(configuration, JSON), token), Reason.CONFIGURATION_UNREACHABLE);
        if (!answer.ok()) {
            throw new RegistrationFailed(Reason.CONFIGURATION_UNREACHABLE, "status " + answer.status());
        }
        var platform = PlatformConfiguration.read(answer.body(), configuration);
        // What we shall connect to later; nobody is to find out then that it is a private address.
        for (var address : List.of(platform.tokenEndpoint(), platform.jwksUri())) {
            requireAllowed(address);
        }
        return platform;
    }

    /**
     * Registers the tool.
     *
     * @param token the platform's permission to register, if it gave one
     * @throws RegistrationFailed if it does not come about
     */
    public RegisteredPlatform register(PlatformConfiguration platform, Optional<String> token)
            throws RegistrationFailed {
        var document = RegistrationDocument.of(tool, platform);
        var request = PlatformRequest.post(platform.registrationEndpoint(), JSON, JSON, document);
        var answer = send(permitted(request, token), Reason.PLATFORM_UNREACHABLE);
        if (answer.status() != OK && answer.status() != CREATED) {
            throw new RegistrationFailed(
                    Reason.PLATFORM_REFUSED, "status " + answer.status() + " " + Facts.printable(answer.body()));
        }
        return registered(platform, answer.body());
    }

    private PlatformAnswer send(PlatformRequest request, Reason unreachable) throws RegistrationFailed {
        try {
            var answer = http.send(request);
            if (answer.status() / 100 == 3) {
                throw new RegistrationFailed(Reason.REDIRECTED, "status " + answer.status());
            }
            return answer;
        } catch (AddressForbidden forbidden) {
            throw new RegistrationFailed(Reason.ADDRESS_FORBIDDEN, String.valueOf(forbidden.getMessage()));
        } catch (AnswerTooLarge tooLarge) {
            throw new RegistrationFailed(Reason.ANSWER_TOO_LARGE, String.valueOf(tooLarge.getMessage()));
        } catch (IOException away) {
            throw new RegistrationFailed(unreachable, String.valueOf(away.getMessage()));
        }
    }

    private void requireAllowed(URI address) throws RegistrationFailed {
        try {
            http.check(address);
        } catch (AddressForbidden forbidden) {
            throw new RegistrationFailed(Reason.ADDRESS_FORBIDDEN, String.valueOf(forbidden.getMessage()));
        } catch (PlatformUnreachable unknownHost) {
            throw new RegistrationFailed(Reason.PLATFORM_UNREACHABLE, String.valueOf(unknownHost.getMessage()));
        }
    }

    private static PlatformRequest permitted(PlatformRequest request, Optional<String> token) {
        return token.filter(given -> !given.isBlank()).map(request::withBearer).orElse(request);
    }

    private static RegisteredPlatform registered(PlatformConfiguration platform, String body)
            throws RegistrationFailed {
        try {
            // Of the answer, which repeats our own description in many shapes, only two members matter.
            var answer = StrictJson.object(body.getBytes(StandardCharsets.UTF_8));
            var deployment = answer.path(RegistrationDocument.TOOL_CONFIGURATION)
                    .path("deployment_id")
                    .asText("");
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
