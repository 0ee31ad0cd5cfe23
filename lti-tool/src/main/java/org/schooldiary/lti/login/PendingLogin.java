package org.schooldiary.lti.login;

import java.time.Instant;
import java.util.Optional;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.RegistrationId;

/**
 * A login that was sent on to the platform and is not yet answered.
 *
 * @param state single use
 * @param nonce single use, belongs to this login only
 * @param registration the platform that was asked
 * @param deployment the deployment that the login named, if it named one; the signed token must name the same
 * @param expiresAt from this instant on the answer comes too late
 */
public record PendingLogin(
        State state, Nonce nonce, RegistrationId registration, Optional<DeploymentId> deployment, Instant expiresAt) {}
