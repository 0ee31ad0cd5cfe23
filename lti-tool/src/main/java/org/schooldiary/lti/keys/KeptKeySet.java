package org.schooldiary.lti.keys;

import java.time.Instant;
import java.util.Optional;

/**
 * What one server keeps of a platform's key set.
 *
 * @param keys usable ones
 * @param fetchedAt when the set was last fetched, empty if never with success
 * @param lastFailure the last fetch that failed since the start of the server
 */
public record KeptKeySet(int keys, Optional<Instant> fetchedAt, Optional<Failure> lastFailure) {

    /**
     * A fetch that failed.
     *
     * @param problem one sentence
     */
    public record Failure(Instant at, String problem) {}
}
