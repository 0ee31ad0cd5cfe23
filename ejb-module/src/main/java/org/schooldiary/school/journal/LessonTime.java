package org.schooldiary.school.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.people.Invalid;

/**
 * When a lesson is held.
 *
 * @param day in the school's time zone
 * @param bell its place in the day, from 0 (a lesson before the first) to 15; absent where it has none
 */
public record LessonTime(LocalDate day, @Nullable Integer bell) {
    private static final int LAST_BELL = 15;

    /**
     * The same time, known to be possible.
     *
     * @param year first and last day of the journal's school year
     * @param path before the names of the members, {@code lessons[3].} or nothing
     * @throws Invalid naming {@code day} or {@code bell}
     */
    public LessonTime checked(Span year, String path) {
        if (!year.contains(day)) {
            throw new Invalid(
                    path + "day",
                    "invalid.dayOutsideYear",
                    year.first().toString(),
                    year.last().toString());
        }
        if (bell != null && (bell < 0 || bell > LAST_BELL)) {
            throw new Invalid(path + "bell", "invalid.bell", LAST_BELL);
        }
        return this;
    }
}
