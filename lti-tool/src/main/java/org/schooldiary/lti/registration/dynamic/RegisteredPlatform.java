package org.schooldiary.lti.registration.dynamic;

import java.net.URI;
import java.util.Optional;
import org.schooldiary.lti.registration.ClientId;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.Issuer;

/**
 * What a dynamic registration brought; to be stored as a registration.
 *
 * @param issuer the platform's name for itself
 * @param clientId the tool's name there
 * @param authorizationEndpoint where logins are sent on to
 * @param tokenEndpoint where access tokens are asked for
 * @param tokenAudience <code>aud</code> of token requests where it is not the token endpoint
 * @param jwksUri the platform's public keys
 * @param productFamily product code, such as <code>moodle</code>
 * @param deployment the first deployment, if the platform made one at once
 */
public record RegisteredPlatform(
        Issuer issuer,
        ClientId clientId,
        URI authorizationEndpoint,
        URI tokenEndpoint,
        Optional<String> tokenAudience,
        URI jwksUri,
        Optional<String> productFamily,
        Optional<DeploymentId> deployment) {}
