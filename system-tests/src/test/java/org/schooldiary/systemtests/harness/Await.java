package org.schooldiary.systemtests.harness;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Waiting for what sends no event: another process that comes up or goes down. */
public final class Await {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private Await() {}

    /**
     * Asks again and again until there is an answer.
     *
     * @param what the thing waited for, for the sentence of the failure
     * @param question answers null while the thing has not happened
     * @throws AssertionError when the time is over
     */
    public static <T> T until(Duration limit, String what, Supplier<@Nullable T> question) {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            T answer = question.get();
            if (answer != null) {
                return answer;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited " + limit.toSeconds() + " s in vain for: " + what);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
