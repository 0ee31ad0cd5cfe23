package org.schooldiary.lti.login;

import java.time.Instant;
import java.util.Optional;
import org.schooldiary.lti.registration.RegistrationId;

/**
 * A login that was sent on to the platform, as its state tells.
 *
 * @param state single use
 * @param nonce single use, belongs to this login only
 * @param registration the platform that was asked
 * @param deployment the deployment that the login named, if it named one; the signed token must name the same
 * @param session how the browser was to be recognised
 * @param storageTarget the platform's frame that keeps a secret for it, where it was to be recognised by that
 * @param expiresAt from this instant on the answer comes too late
 */
public record PendingLogin(
        State state,
        Nonce nonce,
        RegistrationId registration,
        Optional<DeploymentDigest> deployment,
        BrowserSession session,
        Optional<String> storageTarget,
        Instant expiresAt) {

    /** When it was sent on to the platform. */
    public Instant begunAt() {
        return expiresAt.minus(OidcLogin.LIFE);
    }
}
