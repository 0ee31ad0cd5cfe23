package org.schooldiary.school.gradebook;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.schooldiary.lti.grading.ScopeNotGranted;
import org.schooldiary.lti.grading.ScoreOutcome.Later;
import org.schooldiary.lti.service.ServiceRefused;

/**
 * Asks a platform that says «not now» a second time after a breath. So a platform that stumbles over every second request
 * is no platform that is away.
 */
class TwoTries {
    private static final Duration BREATH = Duration.ofSeconds(1);

    /** A platform that asks for more is left alone instead. */
    private static final Duration LONGEST_BREATH = Duration.ofSeconds(3);

    /** Milliseconds left to chance, so that several nodes do not ask in step. */
    private static final int CHANCE = 200;

    private boolean succeeded;

    /**
     * The answer to {@code call}, of the first or the second try.
     *
     * @throws PlatformAway where the platform does not answer, or says «not now» twice
     * @throws ServiceRefused where it refuses for good
     */
    <T> T twice(Call<T> call) throws IOException {
        try {
            return answered(call.answer());
        } catch (ServiceRefused refused) {
            rest(refused);
        } catch (ScopeNotGranted notAllowed) {
            throw notAllowed;
        } catch (IOException unreachable) {
            throw away(unreachable);
        }
        return once(call);
    }

    /** The answer to {@code call}, which is tried for the last time. */
    <T> T once(Call<T> call) throws IOException {
        try {
            return answered(call.answer());
        } catch (ServiceRefused refused) {
            throw refused.temporary() ? away(refused) : refused;
        } catch (ScopeNotGranted notAllowed) {
            throw notAllowed;
        } catch (IOException unreachable) {
            throw away(unreachable);
        }
    }

    /** Notes that the platform answers. */
    <T> T answered(T answer) {
        succeeded = true;
        return answer;
    }

    boolean haveSucceeded() {
        return succeeded;
    }

    /** Waits before the second try, where there is to be one. */
    void rest(ServiceRefused refused) throws IOException {
        if (!refused.temporary()) {
            throw refused;
        }
        rest(new Later(refused.retryAfter(), String.valueOf(refused.getMessage())));
    }

    /** Waits before the second try, where there is to be one. */
    void rest(Later later) throws PlatformAway {
        Duration wait = later.after().orElse(BREATH);
        if (wait.compareTo(LONGEST_BREATH) > 0) {
            throw new PlatformAway(later.reason(), wait);
        }
        pause(wait.plusMillis(ThreadLocalRandom.current().nextInt(CHANCE)));
    }

    static PlatformAway away(IOException failed) {
        Duration askedFor =
                failed instanceof ServiceRefused refused ? refused.retryAfter().orElse(null) : null;
        return new PlatformAway(String.valueOf(failed.getMessage()), askedFor);
    }

    static void pause(Duration duration) throws PlatformAway {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new PlatformAway("this server is stopping", null);
        }
    }

    /**
     * A request.
     *
     * @param <T> its answer
     */
    interface Call<T> {
        T answer() throws IOException;
    }
}
