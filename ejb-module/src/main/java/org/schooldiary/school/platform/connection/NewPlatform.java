package org.schooldiary.school.platform.connection;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.registration.ClientId;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.Issuer;

/**
 * What is told of a platform that is to be connected, by its administrator or by dynamic registration.
 *
 * @param tokenAudience {@code aud} of our token requests, where it is not the token endpoint
 * @param name what the administrator calls it
 * @param deployments places in it that need no approval where the platform itself needs none
 * @param active whether it needs no approval
 */
public record NewPlatform(
        Issuer issuer,
        ClientId clientId,
        URI authorizationEndpoint,
        URI tokenEndpoint,
        @Nullable String tokenAudience,
        URI jwksUri,
        String name,
        @Nullable String productFamily,
        List<DeploymentId> deployments,
        boolean active) {}
