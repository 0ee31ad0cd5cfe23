package org.schooldiary.school.entry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.AttendanceCode;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.journal.LessonText;
import org.schooldiary.school.journal.LessonTime;
import org.schooldiary.school.marks.Mark;
import org.schooldiary.school.people.PersonId;

/**
 * A lesson as another system recorded it.
 *
 * @param taken whether attendance was taken there
 * @param exceptions of pupils who were absent or late
 */
public record TakenLesson(
        LessonTime time,
        LessonText text,
        boolean taken,
        List<TakenWork> works,
        Map<PersonId, TakenException> exceptions) {

    /** Its day, as a span. */
    Span days() {
        return new Span(time.day(), time.day());
    }

    /** Rows a lesson makes in the store, its history included. */
    int rows() {
        int cells = exceptions.size()
                + works.stream().mapToInt(work -> 1 + work.marks().size()).sum();
        return 2 * (2 + cells);
    }

    /**
     * A work of it.
     *
     * @param type id, name or short name of a kind of work of the school
     * @param weight a number as text, absent for the kind's own
     */
    public record TakenWork(
            String type, @Nullable String title, @Nullable String weight, Map<PersonId, Mark> marks) {}

    /** That a pupil was absent or late. */
    public record TakenException(
            AttendanceCode code, @Nullable Integer minutes) {}
}
