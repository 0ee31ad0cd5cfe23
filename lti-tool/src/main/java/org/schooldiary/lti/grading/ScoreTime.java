package org.schooldiary.lti.grading;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a score may say that it was given: strictly later than the last one of the same person and column (AGS 2.0,
 * section 3.4.4), counted in whole seconds because platforms compare so, and never in the future.
 */
public final class ScoreTime {

    private ScoreTime() {}

    /**
     * The time for a score sent now; empty if the last one was given in this very second or later: wait until the second
     * is over.
     */
    public static Optional<Instant> after(@Nullable Instant last, Instant now) {
        var second = now.truncatedTo(ChronoUnit.SECONDS);
        return last == null || second.isAfter(last.truncatedTo(ChronoUnit.SECONDS))
                ? Optional.of(second)
                : Optional.empty();
    }
}
