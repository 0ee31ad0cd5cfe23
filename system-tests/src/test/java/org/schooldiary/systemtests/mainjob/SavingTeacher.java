package org.schooldiary.systemtests.mainjob;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Http;

/** Saves one cell after the other, as fast as the server acknowledges, until the server is gone. */
final class SavingTeacher {

    private static final long LIMIT_SECONDS = 60;

    private final SmallClass school;
    private final Semaphore acknowledged = new Semaphore(0);
    private final CompletableFuture<List<Save>> lost;

    SavingTeacher(SmallClass school, List<Save> saves) {
        this.school = school;
        lost = CompletableFuture.supplyAsync(() -> saveUntilGone(saves));
    }

    private List<Save> saveUntilGone(List<Save> saves) {
        List<Save> unanswered = new ArrayList<>();
        for (Save save : saves) {
            if (!save.sent()) {
                save.send();
                try {
                    Answer answer = school.teacher.patch("/api/journals/" + school.journal + "/cells", save.body());
                    if (!answer.expect(200)
                            .json()
                            .path("results")
                            .path(0)
                            .path("outcome")
                            .asText()
                            .equals("applied")) {
                        throw new AssertionError("Not applied: " + answer);
                    }
                    save.acknowledge();
                    acknowledged.release();
                } catch (Http.ConnectionLost gone) {
                    unanswered.add(save);
                    return unanswered;
                }
            }
        }
        throw new AssertionError("All cells were saved before the server was killed");
    }

    /** Waits until so many cells of this round are acknowledged. */
    void awaitAcknowledged(int cells) {
        try {
            while (!acknowledged.tryAcquire(cells, 1, TimeUnit.SECONDS)) {
                if (lost.isDone()) {
                    lost.join();
                    throw new AssertionError("The server went away by itself");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    /** The cells that were on their way when the server went; those after them were never sent. */
    List<Save> awaitLost() {
        try {
            return lost.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("The teacher could not go on", e);
        }
    }
}
