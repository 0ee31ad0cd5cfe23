package org.schooldiary.school.gradebook;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** When something that failed is tried again: after twice as long each time, up to a limit, with some chance in it. */
final class Backoff {
    /** A platform that hiccuped is well again soon. */
    private static final Duration FIRST_OF_PLATFORM = Duration.ofSeconds(5);

    /** A platform that is down for a day is asked a hundred times, whatever waits for it. */
    private static final Duration LONGEST_OF_PLATFORM = Duration.ofMinutes(15);

    /** What a platform refused it refuses again, until somebody does something there. */
    private static final Duration FIRST_OF_PERSON = Duration.ofMinutes(30);

    private static final Duration LONGEST_OF_PERSON = Duration.ofDays(1);

    /** A platform that asks for more is asked again after that. */
    private static final Duration LONGEST_ASKED_FOR = Duration.ofHours(6);

    /** Share of the wait that is left to chance, so that many nodes and platforms do not act in step. */
    private static final double CHANCE = 0.25;

    private Backoff() {}

    /**
     * Until the platform is asked again.
     *
     * @param failures in a row, at least 1
     */
    static Duration ofPlatform(int failures, RandomGenerator random) {
        return after(FIRST_OF_PLATFORM, LONGEST_OF_PLATFORM, failures, random);
    }

    /**
     * Until a score is tried again that the platform refused for its pupil.
     *
     * @param refusals in a row, at least 1
     */
    static Duration ofPerson(int refusals, RandomGenerator random) {
        return after(FIRST_OF_PERSON, LONGEST_OF_PERSON, refusals, random);
    }

    /** What a platform asks for, within bounds. */
    static Duration askedFor(Duration wait) {
        return wait.compareTo(LONGEST_ASKED_FOR) < 0 ? wait : LONGEST_ASKED_FOR;
    }

    private static Duration after(Duration first, Duration longest, int times, RandomGenerator random) {
        int doublings = Math.min(times - 1, 20);
        long wait = Math.min(first.toMillis() << doublings, longest.toMillis());
        return Duration.ofMillis(wait + (long) (wait * CHANCE * random.nextDouble()));
    }
}
