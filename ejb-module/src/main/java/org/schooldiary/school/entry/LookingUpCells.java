package org.schooldiary.school.entry;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.schooldiary.school.attendance.AttendanceCell;
import org.schooldiary.school.journal.JournalFrame;
import org.schooldiary.school.journal.LessonId;
import org.schooldiary.school.journal.ReadingMembers;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.marks.MarkCell;
import org.schooldiary.school.marks.TermMarkCell;
import org.schooldiary.school.page.ReadingTerms;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.SchemaMigration;

/** Reads what the rules need to know about some cells, by six queries however many cells there are. */
@Dependent
class LookingUpCells {
    private static final String WORKS = "select w.id, l.id, l.lesson_day, l.cancelled"
            + " from lesson_work w join lesson l on l.id = w.lesson_id where w.journal_id = ? and w.id in (%s)";

    private static final String LESSONS =
            "select l.id, l.lesson_day, l.cancelled from lesson l where l.journal_id = ? and l.id in (%s)";

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReadingMembers members;

    @Inject
    private ReadingTerms terms;

    /** What is known about {@code cells}, whose journal's head is locked. */
    CellsAtHand of(JournalFrame journal, Collection<? extends Cell> cells) {
        CellsAtHand atHand = new CellsAtHand(journal, members.of(journal));
        Set<Long> works = objects(cells, Cell.OfWork.class);
        Set<Long> lessons = objects(cells, Cell.OfLesson.class);
        Set<Long> ofTerms = objects(cells, Cell.OfTerm.class);
        Set<Long> pupils = cells.stream().map(Cell::pupil).map(PersonId::value).collect(Collectors.toSet());
        if (!works.isEmpty()) {
            lessons.addAll(addWorks(atHand, journal, works));
            addMarks(atHand, works, pupils);
        }
        if (!lessons.isEmpty()) {
            addLessons(atHand, journal, lessons);
            addAttendance(atHand, lessons, pupils);
        }
        if (!ofTerms.isEmpty()) {
            terms.of(journal.yearId(), journal.termKind()).forEach(term -> atHand.add(term.id(), term.days()));
            addTermMarks(atHand, journal, ofTerms, pupils);
        }
        return atHand;
    }

    private static Set<Long> objects(Collection<? extends Cell> cells, Class<? extends Cell> kind) {
        return cells.stream().filter(kind::isInstance).map(Cell::object).collect(Collectors.toSet());
    }

    private List<Long> addWorks(CellsAtHand atHand, JournalFrame journal, Set<Long> works) {
        return new Projection(store)
                .list(
                        WORKS.formatted(Projection.places(works)),
                        row -> {
                            WorkId work = new WorkId(row.number());
                            LessonId lesson = new LessonId(row.number());
                            atHand.add(work, new CellsAtHand.Lesson(lesson, row.day(), row.truth()));
                            return lesson.value();
                        },
                        parameters(journal, works));
    }

    private void addLessons(CellsAtHand atHand, JournalFrame journal, Set<Long> lessons) {
        new Projection(store)
                .list(
                        LESSONS.formatted(Projection.places(lessons)),
                        row -> new CellsAtHand.Lesson(new LessonId(row.number()), row.day(), row.truth()),
                        parameters(journal, lessons))
                .forEach(atHand::add);
    }

    private static Object[] parameters(JournalFrame journal, Set<Long> ids) {
        List<Object> parameters = new ArrayList<>(ids);
        parameters.add(0, journal.id().value());
        return parameters.toArray();
    }

    private void addMarks(CellsAtHand atHand, Set<Long> works, Set<Long> pupils) {
        entities.createQuery(
                        "select c from MarkCell c where c.workId in :works and c.pupilId in :pupils", MarkCell.class)
                .setParameter("works", works)
                .setParameter("pupils", pupils)
                .getResultStream()
                .forEach(atHand::add);
    }

    private void addAttendance(CellsAtHand atHand, Set<Long> lessons, Set<Long> pupils) {
        entities.createQuery(
                        "select c from AttendanceCell c where c.lessonId in :lessons and c.pupilId in :pupils",
                        AttendanceCell.class)
                .setParameter("lessons", lessons)
                .setParameter("pupils", pupils)
                .getResultStream()
                .forEach(atHand::add);
    }

    private void addTermMarks(CellsAtHand atHand, JournalFrame journal, Set<Long> ofTerms, Set<Long> pupils) {
        entities.createQuery(
                        "select c from TermMarkCell c where c.journalId = :journal and c.termId in :terms"
                                + " and c.pupilId in :pupils",
                        TermMarkCell.class)
                .setParameter("journal", journal.id().value())
                .setParameter("terms", ofTerms)
                .setParameter("pupils", pupils)
                .getResultStream()
                .forEach(atHand::add);
    }
}
