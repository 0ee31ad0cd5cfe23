package org.schooldiary.school.entry;

import java.util.Map;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.journal.LessonId;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.store.Ids;

/** A place in a journal for something about one pupil; it needs nothing to be there yet. */
public sealed interface Cell {
    PersonId pupil();

    /** What the pupil has the cell for: {@code work}, {@code lesson} or {@code term}. */
    String what();

    /** Id of that. */
    long object();

    /** What names the cell in a problem: {@code pupil} and {@code work}, {@code lesson} or {@code term}. */
    default Map<String, String> names() {
        return Map.of("pupil", pupil().toString(), what(), Ids.text(object()));
    }

    /** A place for a mark. */
    sealed interface Marked extends Cell {}

    /** The cell of a pupil and a work, for a mark. */
    record OfWork(PersonId pupil, WorkId work) implements Marked {
        @Override
        public String what() {
            return "work";
        }

        @Override
        public long object() {
            return work.value();
        }
    }

    /** The cell of a pupil and a term, for a term mark. */
    record OfTerm(PersonId pupil, TermId term) implements Marked {
        @Override
        public String what() {
            return "term";
        }

        @Override
        public long object() {
            return term.value();
        }
    }

    /** The cell of a pupil and a lesson, for attendance. */
    record OfLesson(PersonId pupil, LessonId lesson) implements Cell {
        @Override
        public String what() {
            return "lesson";
        }

        @Override
        public long object() {
            return lesson.value();
        }
    }
}
