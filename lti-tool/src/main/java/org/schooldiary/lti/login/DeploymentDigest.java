package org.schooldiary.lti.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.schooldiary.lti.registration.DeploymentId;

/**
 * The deployment that a login named, in a form short enough for a state: the first 128 bits of its SHA-256.
 *
 * @param value base64url
 */
public record DeploymentDigest(String value) {

    private static final int BYTES = 16;

    /** The digest of a deployment id. */
    public static DeploymentDigest of(DeploymentId deployment) {
        try {
            var whole = MessageDigest.getInstance("SHA-256")
                    .digest(deployment.value().getBytes(StandardCharsets.UTF_8));
            return new DeploymentDigest(
                    Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, BYTES)));
        } catch (NoSuchAlgorithmException unsupported) {
            throw new IllegalStateException("This Java runtime has no SHA-256", unsupported);
        }
    }
}
