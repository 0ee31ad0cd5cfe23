package org.schooldiary.school.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reading of a course's class list: who reads it now, how the last attempt ended, and when the next one is due.
 *
 * <p>Whoever reads claims it first, so that no two nodes read the same list at once; a claim ends by itself where its
 * reader was killed.
 */
@Entity
@Table(name = "course_roster")
class RosterState {
    /** Longer than any reading may take: four chains of pages, five minutes each, and their last requests. */
    static final Duration CLAIM = Duration.ofMinutes(25);

    private static final int LONGEST_ADDRESS = 2000;

    @Id
    @Column(name = "course_id")
    private long courseId;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "registration_id")
    private long registrationId;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "tried_at")
    private @Nullable Instant triedAt;

    @Column(name = "whole_at")
    private @Nullable Instant wholeAt;

    @Column(name = "differences_url")
    private @Nullable String differencesUrl;

    @Enumerated(EnumType.STRING)
    private @Nullable RosterProblem problem;

    private int failures;

    private int members;

    private int arrived;

    private int gone;

    /** For JPA. */
    protected RosterState() {}

    /** Never read so far, and due at once. */
    RosterState(Course course, long registrationId, Instant now) {
        this.courseId = course.id().value();
        this.schoolId = course.school().value();
        this.registrationId = registrationId;
        this.nextAt = now;
        this.claimedUntil = Instant.EPOCH;
    }

    boolean isDue(Instant now) {
        return !nextAt.isAfter(now);
    }

    boolean isClaimed(Instant now) {
        return claimedUntil.isAfter(now);
    }

    /** Somebody reads the list from now on. */
    void claim(Instant now) {
        claimedUntil = now.plus(CLAIM);
        triedAt = now;
    }

    /** The list was read and written down; where many are missing that is the problem. */
    void succeeded(RosterTaken taken, boolean whole, Optional<URI> differences, Instant next) {
        if (whole) {
            wholeAt = triedAt;
        }
        differencesUrl = differences
                .map(URI::toString)
                .filter(address -> address.length() <= LONGEST_ADDRESS)
                .orElse(null);
        problem = taken.problem().orElse(null);
        failures = 0;
        members = taken.members();
        arrived = taken.arrived();
        gone = taken.gone();
        over(next);
    }

    /** The list could not be read. */
    void failed(RosterProblem why, Instant next) {
        problem = why;
        failures++;
        over(next);
    }

    /** Somebody answered the question that the last list raised. */
    void isSettled() {
        if (problem == RosterProblem.MANY_MISSING) {
            problem = null;
        }
    }

    private void over(Instant next) {
        claimedUntil = Instant.EPOCH;
        nextAt = next;
    }

    long registrationRow() {
        return registrationId;
    }

    Instant nextAt() {
        return nextAt;
    }

    /** When somebody last began to read it, absent where never. */
    @Nullable Instant triedAt() {
        return triedAt;
    }

    /** When it was last read whole, absent where never. */
    @Nullable Instant wholeAt() {
        return wholeAt;
    }

    /** Where the platform tells differences since the last reading. */
    Optional<URI> differences() {
        return Optional.ofNullable(differencesUrl).map(URI::create);
    }

    @Nullable RosterProblem problem() {
        return problem;
    }

    /** How often in a row it could not be read. */
    int failures() {
        return failures;
    }
}
