package org.schooldiary.web.admin;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.registration.ClientId;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.Issuer;
import org.schooldiary.lti.registration.WebAddress;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.platform.connection.NewPlatform;
import org.schooldiary.web.json.Required;

/**
 * A platform to be connected by hand.
 *
 * @param issuer the platform's name for itself
 * @param clientId the tool's name there
 * @param tokenAudience {@code aud} of token requests, where it is not the token endpoint
 * @param name what the administrator calls it; its host where absent
 * @param deployments places in it that may launch at once
 * @param active whether it needs no approval; true where absent
 */
public record RegistrationRequest(
        String issuer,
        String clientId,
        String authorizationEndpoint,
        String tokenEndpoint,
        @Nullable String tokenAudience,
        String jwksUri,
        @Nullable String name,
        @Nullable List<String> deployments,
        @Nullable Boolean active) {
    private static final int LONGEST_ID = 255;
    private static final int LONGEST_ADDRESS = 2000;

    public RegistrationRequest {
        issuer = Required.text("issuer", issuer, LONGEST_ID);
        clientId = Required.text("clientId", clientId, LONGEST_ID);
        authorizationEndpoint = address("authorizationEndpoint", authorizationEndpoint);
        tokenEndpoint = address("tokenEndpoint", tokenEndpoint);
        tokenAudience = Required.optionalText("tokenAudience", tokenAudience, LONGEST_ADDRESS);
        jwksUri = address("jwksUri", jwksUri);
        name = Required.optionalText("name", name, LONGEST_ID);
    }

    NewPlatform newPlatform() {
        URI authorization = URI.create(authorizationEndpoint);
        return new NewPlatform(
                valued("issuer", issuer, Issuer::new),
                valued("clientId", clientId, ClientId::new),
                authorization,
                URI.create(tokenEndpoint),
                tokenAudience,
                URI.create(jwksUri),
                name == null ? WebAddress.hostAndPort(authorization) : name,
                null,
                deploymentIds(),
                active == null || active);
    }

    private List<DeploymentId> deploymentIds() {
        return deployments == null
                ? List.of()
                : deployments.stream()
                        .map(id -> valued("deployments", id, DeploymentId::new))
                        .toList();
    }

    private static String address(String field, @Nullable String value) {
        String text = Required.text(field, value, LONGEST_ADDRESS);
        if (WebAddress.parse(text).filter(uri -> uri.getRawFragment() == null).isEmpty()) {
            throw new Invalid(field, "problem.address");
        }
        return text;
    }

    private static <T> T valued(String field, @Nullable String text, Function<String, T> type) {
        try {
            return type.apply(Required.present(field, text));
        } catch (IllegalArgumentException notOne) {
            throw new Invalid(field, "problem.identifier");
        }
    }
}
