package org.schooldiary.lti.keys;

import java.time.Instant;
import java.util.Optional;

/**
 * A row of the tool's key store.
 *
 * @param kid key id, never reused; up to 64 characters
 * @param publicJwk the public half as a JSON Web Key; up to 2,000 characters
 * @param privateKey the private half, sealed
 * @param createdAt when it was made
 * @param retiredAt when it stops or stopped signing, if that is decided
 */
public record StoredToolKey(
        String kid, String publicJwk, SealedKey privateKey, Instant createdAt, Optional<Instant> retiredAt) {}
