package org.schooldiary.web.lti;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.registration.RegistrationId;

/**
 * Tells which refusals are worth a line in the launch doctor's log. Anybody can be refused as often as they like, so of one
 * kind and platform each node writes down a hundred in an hour; one more would tell nothing new.
 */
@ApplicationScoped
public class RepeatedRefusals {
    static final int MOST = 100;
    private static final Duration SPAN = Duration.ofHours(1);

    private record Kind(Refusal refusal, Optional<RegistrationId> platform) {}

    private final Map<Kind, Integer> written = new HashMap<>();
    private Instant since = Instant.MIN;

    @Inject
    private Clock clock;

    /** For CDI. */
    protected RepeatedRefusals() {}

    RepeatedRefusals(Clock clock) {
        this.clock = clock;
    }

    /** Whether this refusal is to be written down; counts it if so. */
    synchronized boolean admit(LaunchRefused refused) {
        Instant now = clock.instant();
        if (now.minus(SPAN).isAfter(since)) {
            written.clear();
            since = now;
        }
        return written.merge(new Kind(refused.refusal(), refused.registration()), 1, Integer::sum) <= MOST;
    }
}
