package org.schooldiary.school.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Whether a platform answers. While it does not, one request now and then asks whether it does again, however much waits
 * for it; the waits grow.
 */
@Entity
@Table(name = "gradebook_platform")
class PlatformContact {
    private static final int LONGEST_PROBLEM = 400;

    @Id
    @Column(name = "registration_id")
    private long registrationId;

    private int failures;

    @Column(name = "failing_since_at")
    private @Nullable Instant failingSince;

    @Column(name = "next_try_at")
    private @Nullable Instant nextTryAt;

    private @Nullable String problem;

    /** For JPA. */
    protected PlatformContact() {}

    PlatformContact(long registrationId) {
        this.registrationId = registrationId;
    }

    /**
     * It did not answer, or said that it cannot now.
     *
     * @param askedFor how long it wants to be left alone, absent where it does not say
     */
    void failed(String why, @Nullable Duration askedFor, RandomGenerator random, Instant now) {
        failures++;
        failingSince = failingSince == null ? now : failingSince;
        problem = why.length() <= LONGEST_PROBLEM ? why : why.substring(0, LONGEST_PROBLEM);
        Duration wait = Backoff.ofPlatform(failures, random);
        Duration wanted = askedFor == null ? Duration.ZERO : Backoff.askedFor(askedFor);
        nextTryAt = now.plus(wanted.compareTo(wait) > 0 ? wanted : wait);
    }

    /** It answers. */
    void answered() {
        failures = 0;
        failingSince = null;
        nextTryAt = null;
        problem = null;
    }

    /** Is asked at the next occasion. */
    void retry(Instant now) {
        nextTryAt = nextTryAt == null ? null : now;
    }

    /**
     * Lets one round go and ask; nobody else asks for {@code life}.
     *
     * @return false while it is not to be asked
     */
    boolean begin(Duration life, Instant now) {
        if (nextTryAt == null) {
            return true;
        }
        if (nextTryAt.isAfter(now)) {
            return false;
        }
        nextTryAt = now.plus(life);
        return true;
    }
}
