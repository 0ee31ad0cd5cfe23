package org.schooldiary.school.store;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** The one place where work is run again after a lock or serialisation failure. */
@Retried
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class RetryingInterceptor {
    private static final int ATTEMPTS = 4;

    /** Milliseconds before the second attempt; twice as many before each further one, plus as many again at random. */
    private static final int FIRST_PAUSE = 20;

    /**
     * PostgreSQL: serialisation failure, deadlock, lock not available. Derby: deadlock, lock timeout, lock table dump. Both:
     * two writers made the same row at once; the second attempt finds it.
     */
    private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40P01", "55P03", "40XL1", "40XL2", "23505");

    @AroundInvoke
    @Nullable Object run(InvocationContext work) throws Exception {
        int pause = FIRST_PAUSE;
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return work.proceed();
            } catch (RuntimeException failure) {
                if (!worthAnotherTry(failure)) {
                    throw failure;
                }
            }
            Thread.sleep(pause + ThreadLocalRandom.current().nextInt(pause));
            pause *= 2;
        }
        return work.proceed();
    }

    static boolean worthAnotherTry(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof PessimisticLockException) {
                return true;
            }
            if (cause instanceof SQLException sql && WORTH_ANOTHER_TRY.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
