package org.schooldiary.school.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.store.Ids;

/**
 * What the platform was told of one pupil in one column.
 *
 * <p>It begins when a mark is about to be sent for the first time. Before each sending the value is written down as being
 * tried; the answer makes it the sent one. So a server that dies in between leaves a tried value behind, and it is sent
 * again. A value that the platform holds and that we neither sent nor tried is a difference; it stays until the teacher
 * decides, or the mark becomes what the platform holds.
 */
@Entity
@Table(name = "gradebook_score")
public class GradebookScore {
    private static final int LONGEST_PROBLEM = 400;

    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "column_id")
    private long columnId;

    @Column(name = "pupil_id")
    private long pupilId;

    @Column(name = "sent_value")
    private @Nullable String sentValue;

    @Column(name = "trying_value")
    private @Nullable String tryingValue;

    @Column(name = "score_at")
    private @Nullable Instant scoreAt;

    private int attempts;

    @Column(name = "next_try_at")
    private @Nullable Instant nextTryAt;

    private @Nullable String problem;

    @Column(name = "differs_since_at")
    private @Nullable Instant differsSince;

    private @Nullable BigDecimal theirs;

    @Column(name = "kept_value")
    private @Nullable String keptValue;

    private boolean overrides;

    /** For JPA. */
    protected GradebookScore() {}

    GradebookScore(long schoolId, long columnId, PersonId pupil) {
        this.id = Ids.next();
        this.schoolId = schoolId;
        this.columnId = columnId;
        this.pupilId = pupil.value();
    }

    /**
     * What is to be done so that the platform shows {@code wanted}.
     *
     * @param score what the platform was told so far, absent where nothing
     */
    static ScoreStep step(@Nullable GradebookScore score, GradebookValue wanted, Instant now) {
        if (score != null) {
            return score.step(wanted, now);
        }
        return wanted.equals(GradebookValue.NONE) ? ScoreStep.NOTHING : ScoreStep.SEND;
    }

    private ScoreStep step(GradebookValue wanted, Instant now) {
        if (differsSince != null && !wanted.matches(theirs)) {
            return wanted.code().equals(keptValue) ? ScoreStep.KEPT : ScoreStep.ASK;
        }
        if (!overrides && tryingValue == null && wanted.code().equals(sentValue)) {
            return ScoreStep.SENT;
        }
        return problem != null && nextTryAt != null && nextTryAt.isAfter(now) ? ScoreStep.REFUSED : ScoreStep.SEND;
    }

    /** Whether the platform may hold something of ours, so that it is looked at before it is overwritten. */
    boolean mayBeHeld() {
        return sentValue != null || tryingValue != null;
    }

    /** It is about to be sent. */
    void tries(GradebookValue value) {
        tryingValue = value.code();
    }

    /** The platform took {@code value}. */
    void isSent(GradebookValue value, Instant at) {
        sentValue = value.code();
        tryingValue = null;
        scoreAt = at;
        attempts = 0;
        problem = null;
        sendOurs();
        overrides = false;
    }

    /**
     * The platform did not take it, and said that it will not.
     *
     * @param reason its own words, empty where it gave none
     */
    void isRefused(Instant at, String reason, Instant again) {
        // Refused for certain, so nothing of ours is under way.
        tryingValue = null;
        scoreAt = at;
        attempts++;
        problem = reason.length() <= LONGEST_PROBLEM ? reason : reason.substring(0, LONGEST_PROBLEM);
        nextTryAt = again;
    }

    /**
     * The platform was seen to hold {@code theirs}.
     *
     * @param seen points of the five-point scale, absent where it holds no score
     */
    void isSeen(@Nullable BigDecimal seen, Instant now) {
        if (overrides) {
            return;
        }
        if (isOurs(seen)) {
            agrees();
            return;
        }
        if (differsSince == null || !Objects.equals(theirs, seen)) {
            theirs = seen;
            differsSince = now;
            keptValue = null;
        }
    }

    /** Nothing sent and nothing there is ours, too. */
    private boolean isOurs(@Nullable BigDecimal seen) {
        return Stream.of(sentValue == null ? GradebookValue.NONE.code() : sentValue, tryingValue)
                .filter(Objects::nonNull)
                .anyMatch(code -> new GradebookValue(code).matches(seen));
    }

    private void agrees() {
        differsSince = null;
        theirs = null;
        keptValue = null;
    }

    /** The teacher wants ours in the platform, whatever it holds. */
    void sendOurs() {
        agrees();
        overrides = true;
        nextTryAt = null;
    }

    /** The teacher leaves it as the platform has it, as long as ours is {@code ours}. */
    void keepTheirs(GradebookValue ours) {
        keptValue = ours.code();
    }

    long columnId() {
        return columnId;
    }

    PersonId pupil() {
        return new PersonId(pupilId);
    }

    /** When the last score of this pupil and column says that it was given. */
    @Nullable Instant scoreAt() {
        return scoreAt;
    }

    int attempts() {
        return attempts;
    }

    @Nullable Instant nextTryAt() {
        return nextTryAt;
    }

    @Nullable String problem() {
        return problem;
    }

    /** Since when the platform is known to hold something else, absent where it does not. */
    @Nullable Instant differsSince() {
        return differsSince;
    }

    @Nullable BigDecimal theirs() {
        return theirs;
    }
}
