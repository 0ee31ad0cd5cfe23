package org.schooldiary.lti.login;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.registration.ClientId;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.Identifier;
import org.schooldiary.lti.registration.Issuer;
import org.schooldiary.lti.registration.WebAddress;

/**
 * A platform's login initiation (Security Framework 1.0, section 5.1.1.1; LTI Core 1.3, section 4.1).
 *
 * @param issuer which platform speaks
 * @param loginHint goes back unaltered
 * @param target where the platform wants to land; unsigned, therefore only looked at
 * @param clientId the tool's name there, if sent
 * @param deployment the place in the platform, if sent
 * @param messageHint goes back unaltered, if sent
 * @param storageTarget the frame that keeps state for us, if the platform offers one
 */
public record LoginRequest(
        Issuer issuer,
        String loginHint,
        URI target,
        Optional<ClientId> clientId,
        Optional<DeploymentId> deployment,
        Optional<String> messageHint,
        Optional<String> storageTarget) {

    /** Hints travel in an address; longer ones would not arrive. */
    private static final int MAX_HINT_LENGTH = 4096;

    /**
     * Reads the parameters of a login, query and body together.
     *
     * @throws LaunchRefused {@link Refusal#PARAMETER_REPEATED}, {@link Refusal#LOGIN_PARAMETER_MISSING},
     *     {@link Refusal#LOGIN_PARAMETER_MALFORMED} or {@link Refusal#IDENTIFIER_TOO_LONG}
     */
    public static LoginRequest of(Map<String, List<String>> parameters) throws LaunchRefused {
        var form = FormParameters.of(parameters);
        return new LoginRequest(
                id(form, "iss", Issuer::new).orElseThrow(() -> missing("iss")),
                hint(form, "login_hint").filter(hint -> !hint.isBlank()).orElseThrow(() -> missing("login_hint")),
                target(form),
                id(form, "client_id", ClientId::new),
                id(form, "lti_deployment_id", DeploymentId::new),
                hint(form, "lti_message_hint"),
                hint(form, "lti_storage_target"));
    }

    private static <T> Optional<T> id(FormParameters form, String name, Function<String, T> type) throws LaunchRefused {
        var value = form.value(name);
        if (value.isPresent() && value.get().length() > Identifier.MAX_LENGTH) {
            throw new LaunchRefused(Refusal.IDENTIFIER_TOO_LONG, parameter(name));
        }
        try {
            return value.map(type);
        } catch (IllegalArgumentException notAnIdentifier) {
            throw malformed(name);
        }
    }

    private static Optional<String> hint(FormParameters form, String name) throws LaunchRefused {
        var hint = form.exactly(name);
        if (hint.isPresent() && hint.get().length() > MAX_HINT_LENGTH) {
            throw malformed(name);
        }
        return hint;
    }

    private static URI target(FormParameters form) throws LaunchRefused {
        var target = form.value("target_link_uri").orElseThrow(() -> missing("target_link_uri"));
        return WebAddress.parse(target).orElseThrow(() -> malformed("target_link_uri"));
    }

    private static LaunchRefused missing(String name) {
        return new LaunchRefused(Refusal.LOGIN_PARAMETER_MISSING, parameter(name));
    }

    private static LaunchRefused malformed(String name) {
        return new LaunchRefused(Refusal.LOGIN_PARAMETER_MALFORMED, parameter(name));
    }

    private static Facts parameter(String name) {
        return Facts.none().with("parameter", name);
    }
}
