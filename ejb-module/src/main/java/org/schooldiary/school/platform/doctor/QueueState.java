package org.schooldiary.school.platform.doctor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with work that waits.
 *
 * @param name word of the kind of work; the console's text {@code admin.queue.NAME} says it to people
 * @param waiting pieces that are to be done
 * @param failing those among them whose last try failed
 * @param oldest since when the oldest of them waits, absent where none does
 * @param nextTry when the next one is tried, absent where none is due
 */
public record QueueState(
        String name,
        long waiting,
        long failing,
        @Nullable Instant oldest,
        @Nullable Instant nextTry) {}
