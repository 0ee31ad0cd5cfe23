package org.schooldiary.school.entry;

import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.AttendanceCode;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.journal.Member;

/**
 * What the rules look at when a cell is edited.
 *
 * @param member the pupil
 * @param days of the lesson or the term
 * @param cancelled whether the lesson is
 * @param attendance the exception the pupil has at the lesson, absent where none; a term has none
 * @param edit what is to be written
 */
record CellSituation(
        Member member,
        Span days,
        boolean cancelled,
        @Nullable AttendanceCode attendance,
        CellEdit edit) {}
