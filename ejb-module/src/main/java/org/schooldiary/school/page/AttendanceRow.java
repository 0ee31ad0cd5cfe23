package org.schooldiary.school.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.AttendanceCode;
import org.schooldiary.school.journal.LessonId;
import org.schooldiary.school.people.PersonId;

/**
 * An attendance cell as it is read.
 *
 * @param code absent where the cell was cleared
 * @param day of the lesson
 * @param cancelled whether the lesson is
 */
record AttendanceRow(
        PersonId pupil,
        LessonId lesson,
        @Nullable AttendanceCode code,
        long version,
        @Nullable Integer minutes,
        LocalDate day,
        boolean cancelled) {}
