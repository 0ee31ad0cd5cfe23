package org.schooldiary.school.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.AttendanceCode;
import org.schooldiary.school.journal.Member;

/**
 * What the rules look at when a cell is edited.
 *
 * @param member the pupil
 * @param day of the lesson
 * @param cancelled whether the lesson is
 * @param attendance the exception the pupil has at the lesson, absent where none
 * @param edit what is to be written
 */
record CellSituation(
        Member member,
        LocalDate day,
        boolean cancelled,
        @Nullable AttendanceCode attendance,
        CellEdit edit) {}
