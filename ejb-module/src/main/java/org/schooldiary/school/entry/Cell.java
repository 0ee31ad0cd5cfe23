package org.schooldiary.school.entry;

import java.util.Map;
import org.schooldiary.school.journal.LessonId;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.people.PersonId;

/** A place in a journal for something about one pupil; it needs nothing to be there yet. */
public sealed interface Cell {
    PersonId pupil();

    /** What names the cell in a problem: {@code pupil} and {@code work} or {@code lesson}. */
    Map<String, String> names();

    /** The cell of a pupil and a work, for a mark. */
    record OfWork(PersonId pupil, WorkId work) implements Cell {
        @Override
        public Map<String, String> names() {
            return Map.of("pupil", pupil.toString(), "work", work.toString());
        }
    }

    /** The cell of a pupil and a lesson, for attendance. */
    record OfLesson(PersonId pupil, LessonId lesson) implements Cell {
        @Override
        public Map<String, String> names() {
            return Map.of("pupil", pupil.toString(), "lesson", lesson.toString());
        }
    }
}
