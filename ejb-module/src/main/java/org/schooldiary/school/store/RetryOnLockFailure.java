package org.schooldiary.school.store;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The one place where a use case is tried again after a deadlock, a lock timeout or a serialisation failure. */
@Retried
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RetryOnLockFailure {
    private static final int ATTEMPTS = 5;
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(10);

    /**
     * Derby: deadlock or lock timeout (40001, 40XL1, 40XL2). PostgreSQL: serialisation failure, deadlock, lock not
     * available (40001, 40P01, 55P03). Both: two writers made the same row at once (23505); the second attempt finds it.
     */
    private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40XL1", "40XL2", "40P01", "55P03", "23505");

    @AroundInvoke
    @Nullable Object invoke(InvocationContext call) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !isWorthAnotherTry(failure)) {
                    throw failure;
                }
                pause(attempt);
            }
        }
    }

    private static void pause(int attempt) {
        long longest = SHORTEST_PAUSE.toNanos() << attempt;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE.toNanos(), longest));
    }

    /** Whether the store gave up on the caller because of another writer, however deep the reason is wrapped. */
    static boolean isWorthAnotherTry(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal && WORTH_ANOTHER_TRY.contains(refusal.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
