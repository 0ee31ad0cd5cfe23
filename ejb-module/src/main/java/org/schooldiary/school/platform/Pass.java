package org.schooldiary.school.platform;

import java.time.Instant;
import org.schooldiary.school.store.Secret;

/**
 * What a page holds after signing in.
 *
 * @param bearer sent with every request, kept in memory
 * @param renewal kept in a cookie, serves a reload
 * @param signedIn who that is
 */
public record Pass(Secret bearer, Secret renewal, Instant bearerExpiresAt, Instant endsAt, SignedIn signedIn) {}
