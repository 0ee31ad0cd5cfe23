package org.schooldiary.school.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.JournalId;

/**
 * How far a journal and its platform's gradebook agree.
 *
 * <p>It begins when the course of the journal is known to have a gradebook. The journal waits while its version is greater
 * than the one compared last; a round compares everything and ends with the version it began with.
 */
@Entity
@Table(name = "gradebook_sync")
public class GradebookSync {
    /** Platforms work scores into their gradebooks with some delay; then they are read back. */
    private static final Duration BEFORE_READING = Duration.ofMinutes(1);

    @Id
    @Column(name = "journal_id")
    private long journalId;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "registration_id")
    private long registrationId;

    private boolean works;

    @Column(name = "synced_version")
    private long syncedVersion;

    @Column(name = "waiting_since_at")
    private @Nullable Instant waitingSince;

    @Column(name = "not_before_at")
    private Instant notBefore;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "read_due_at")
    private @Nullable Instant readDueAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Enumerated(EnumType.STRING)
    private @Nullable GradebookProblem problem;

    @Column(name = "claimed_until_at")
    private Instant claimedUntil;

    /** For JPA. */
    protected GradebookSync() {}

    /** Marks of works are sent too from now on, or no longer. */
    void sendsWorks(boolean wanted, Instant now) {
        works = wanted;
        dueAt = now;
    }

    /** Everything is tried again at once. */
    void retry(Instant now) {
        notBefore = now;
        dueAt = now;
    }

    /** The gradebook is read at the next occasion. */
    void wantsReading(Instant now) {
        readDueAt = now;
        notBefore = now;
    }

    /**
     * A round went through the whole journal.
     *
     * @param version of the journal when the round began
     * @param again when a refused score is tried again, absent where there is none
     * @param began when the round did: what the teacher asked for since then is still to be done
     */
    void isDone(long version, @Nullable Instant again, Instant began, Instant now) {
        syncedVersion = version;
        waitingSince = null;
        dueAt = isSince(dueAt, began) ? dueAt : again;
        notBefore = now;
        problem = null;
        release(now);
    }

    /** Scores were sent; after a while they are read back. */
    void wasSentTo(Instant now) {
        readDueAt = now.plus(BEFORE_READING);
    }

    /** Its columns were read back by a round that began then. */
    void isRead(Instant began, Instant now) {
        readAt = now;
        readDueAt = isSince(readDueAt, began) ? readDueAt : null;
    }

    private static boolean isSince(@Nullable Instant asked, Instant began) {
        return asked != null && asked.isAfter(began);
    }

    /** Nothing of it can be sent before {@code again}. */
    void isBlocked(GradebookProblem why, Instant again, Instant now) {
        problem = why;
        notBefore = again;
        release(now);
    }

    /** The round ended early; what is left goes on at the next occasion. */
    void release(Instant now) {
        claimedUntil = now;
    }

    JournalId journal() {
        return new JournalId(journalId);
    }

    long registrationId() {
        return registrationId;
    }

    boolean works() {
        return works;
    }

    boolean readingIsDue(Instant now) {
        return readDueAt != null && !readDueAt.isAfter(now);
    }

    @Nullable Instant readAt() {
        return readAt;
    }

    @Nullable GradebookProblem problem() {
        return problem;
    }
}
