package org.schooldiary.lti.service;

import java.time.Instant;

/**
 * Permission to call a platform's services.
 *
 * @param value opaque
 * @param expiresAt from then on not used any more
 */
record AccessToken(String value, Instant expiresAt) {

    @Override
    public String toString() {
        return "AccessToken[hidden]";
    }
}
