package org.schooldiary.school.journal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.NotAllowed;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.RuleRefused;
import org.schooldiary.school.people.VersionConflict;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.record.CanonicalJson;
import org.schooldiary.school.record.HistoryKind;

/**
 * A teacher adds, changes and removes works of a lesson.
 *
 * <p>Every method throws {@link NotFound} where the viewer may not read the journal or it has no such lesson or work, and
 * {@link NotAllowed} where the viewer does not teach it.
 */
@Stateless
public class WritingWorks {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Journals journals;

    @Inject
    private WorkTypes types;

    @Inject
    private LessonRecords records;

    /**
     * Adds a work after those the lesson has.
     *
     * @throws Invalid naming {@code type}, {@code title} or {@code weight}
     */
    public WorkView add(Viewer viewer, JournalId id, LessonId lessonId, WorkOrder order) {
        LockedJournal journal = journals.locked(viewer, id, JournalAccess.EDIT);
        Lesson lesson = entities.find(Lesson.class, lessonId.value());
        if (lesson == null || !lesson.isOf(id)) {
            throw new NotFound();
        }
        Work work = add(journal, lessonId, worksOf(lessonId), order, "");
        journals.changed(journal, Set.of());
        return view(work);
    }

    private int worksOf(LessonId lesson) {
        return entities.createQuery("select count(w) from Work w where w.lessonId = :lesson", Long.class)
                .setParameter("lesson", lesson.value())
                .getSingleResult()
                .intValue();
    }

    /** Adds a work to a lesson of a journal already locked; the caller announces the change. */
    public Work add(LockedJournal journal, LessonId lesson, int position, WorkOrder order, String path) {
        if (order.type() == null) {
            throw new Invalid(path + "type", "problem.required");
        }
        WorkType type = types.get(journal.frame().school(), order.type(), path + "type");
        WorkPlan plan = WorkPlan.of(type, order.title(), order.weight(), path);
        Work work = new Work(journal.frame().school(), journal.frame().id(), lesson, position, plan);
        entities.persist(work);
        journal.record(HistoryKind.WORK, null, work.id().value(), null, work.content(), null);
        return work;
    }

    /**
     * Changes a work; absent members stay as they are, an empty title is taken away.
     *
     * @throws Invalid naming {@code type}, {@code title} or {@code weight}
     * @throws VersionConflict where it was changed since {@code expectedVersion}
     */
    public WorkView change(Viewer viewer, JournalId id, WorkId workId, long expectedVersion, WorkOrder order) {
        LockedJournal journal = journals.locked(viewer, id, JournalAccess.EDIT);
        Work work = get(id, workId, expectedVersion);
        CanonicalJson before = work.content();
        WorkType type = types.get(
                journal.frame().school(), Optional.ofNullable(order.type()).orElse(work.type()), "type");
        boolean sameWeight = order.weight() == null && type.id().equals(work.type());
        work.becomes(WorkPlan.of(
                type,
                order.title() == null ? work.title() : order.title(),
                sameWeight ? work.weight().text() : order.weight(),
                ""));
        journal.record(HistoryKind.WORK, null, workId.value(), before, work.content(), null);
        journals.changed(journal, Set.of());
        return view(work);
    }

    /**
     * Removes a work for which no mark is given.
     *
     * @throws VersionConflict where it was changed since {@code expectedVersion}
     * @throws RuleRefused {@code WorkHasMarks} where it has marks
     */
    public void remove(Viewer viewer, JournalId id, WorkId workId, long expectedVersion) {
        LockedJournal journal = journals.locked(viewer, id, JournalAccess.EDIT);
        Work work = get(id, workId, expectedVersion);
        records.requireNone(workId);
        records.removeCleared(workId);
        entities.remove(work);
        journal.record(HistoryKind.WORK, null, workId.value(), work.content(), null, null);
        journals.changed(journal, Set.of());
    }

    private Work get(JournalId journal, WorkId id, long expectedVersion) {
        Work work = entities.find(Work.class, id.value());
        if (work == null || !work.isOf(journal)) {
            throw new NotFound();
        }
        if (expectedVersion != work.version()) {
            throw new VersionConflict(view(work));
        }
        return work;
    }

    private WorkView view(Work work) {
        WorkType type = entities.find(WorkType.class, work.type().value());
        return new WorkView(
                work.id(),
                work.type(),
                type.shortName(),
                Optional.ofNullable(work.title()).orElse(""),
                work.weight().text(),
                work.version());
    }
}
