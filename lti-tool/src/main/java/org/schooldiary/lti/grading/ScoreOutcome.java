package org.schooldiary.lti.grading;

import java.time.Duration;
import java.util.Optional;

/** What became of a score that was sent. */
public sealed interface ScoreOutcome {

    /** The platform took it. */
    record Accepted() implements ScoreOutcome {}

    /** The platform holds one as late or later of this person and column: read it, then send with a later time (409). */
    record Outdated() implements ScoreOutcome {}

    /** Not for this person; the others of the column may go on. */
    record PersonRefused(int status, String reason) implements ScoreOutcome {}

    /** The column is there no more. */
    record ColumnGone() implements ScoreOutcome {}

    /** The platform takes no scores from the tool here. */
    record Refused(int status, String reason) implements ScoreOutcome {}

    /**
     * The platform is busy, broken or away. It may or may not have taken the score.
     *
     * @param after how long it asks to be left alone
     */
    record Later(Optional<Duration> after, String reason) implements ScoreOutcome {}
}
