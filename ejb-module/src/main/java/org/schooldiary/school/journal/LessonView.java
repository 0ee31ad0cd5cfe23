package org.schooldiary.school.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as a page shows it.
 *
 * @param number its number within the journal, absent where cancelled
 * @param bell its place in the day, absent where it has none
 * @param taken when attendance was taken, absent where it was not
 * @param takeover the system it was taken over from, absent for one added here
 */
public record LessonView(
        LessonId id,
        @Nullable Integer number,
        LocalDate day,
        @Nullable Integer bell,
        @Nullable String topic,
        @Nullable String homework,
        @Nullable String note,
        boolean cancelled,
        @Nullable Taken taken,
        @Nullable String takeover,
        long version,
        List<WorkView> works) {

    /**
     * That attendance was taken.
     *
     * @param by who took it: «Белова Т. С.»
     */
    public record Taken(Instant at, String by) {}
}
