package org.schooldiary.school.journal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
 * A teacher adds, changes and removes lessons and takes attendance.
 *
 * <p>Every method throws {@link NotFound} where the viewer may not read the journal or it has no such lesson, and
 * {@link NotAllowed} where the viewer does not teach it.
 */
@Stateless
public class WritingLessons {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Journals journals;

    @Inject
    private ReadingLessons lessons;

    @Inject
    private WritingWorks works;

    @Inject
    private LessonRecords records;

    /**
     * Adds a lesson with its works.
     *
     * @throws Invalid naming {@code day}, {@code bell}, a text or a member of {@code works[i]}
     */
    public LessonView add(Viewer viewer, JournalId id, LessonTime time, LessonText text, List<WorkOrder> orders) {
        LockedJournal journal = journals.locked(viewer, id, JournalAccess.EDIT);
        time.checked(journal.frame().year(), "");
        Lesson lesson = new Lesson(viewer.school(), id, time, viewer.person(), journal.now(), null);
        lesson.isAbout(text.checked(""));
        entities.persist(lesson);
        entities.flush();
        journal.record(HistoryKind.LESSON, null, lesson.id().value(), null, lesson.content(), null);
        for (int i = 0; i < orders.size(); i++) {
            works.add(journal, lesson.id(), i, orders.get(i), "works[" + i + "].");
        }
        journals.changed(journal, Set.of());
        return lessons.one(id, lesson);
    }

    /**
     * Changes a lesson; absent members stay as they are, empty texts are taken away.
     *
     * @throws Invalid naming {@code day}, {@code bell} or a text
     * @throws VersionConflict where it was changed since {@code expectedVersion}
     * @throws RuleRefused {@code LessonHasRecords} where one with marks or exceptions is to be cancelled
     */
    public LessonView change(
            Viewer viewer, JournalId id, LessonId lessonId, long expectedVersion, LessonChange change) {
        LockedJournal journal = journals.locked(viewer, id, JournalAccess.EDIT);
        Lesson lesson = get(journal, lessonId, expectedVersion);
        CanonicalJson before = lesson.content();
        lesson.movesTo(change.time(lesson.time()).checked(journal.frame().year(), ""));
        lesson.isAbout(change.text(lesson.text()).checked(""));
        Boolean cancelled = change.cancelled();
        if (cancelled != null) {
            if (cancelled && !lesson.cancelled()) {
                records.requireNone(lessonId);
            }
            lesson.isCancelled(cancelled);
        }
        lesson.raiseVersion();
        journal.record(HistoryKind.LESSON, null, lessonId.value(), before, lesson.content(), null);
        journals.changed(journal, Set.of());
        return lessons.one(id, lesson);
    }

    /**
     * Removes a lesson in which nothing is recorded.
     *
     * @throws VersionConflict where it was changed since {@code expectedVersion}
     * @throws RuleRefused {@code LessonHasRecords} where it has marks or exceptions
     */
    public void remove(Viewer viewer, JournalId id, LessonId lessonId, long expectedVersion) {
        LockedJournal journal = journals.locked(viewer, id, JournalAccess.EDIT);
        Lesson lesson = get(journal, lessonId, expectedVersion);
        records.requireNone(lessonId);
        records.removeCleared(lessonId);
        entities.remove(lesson);
        journal.record(HistoryKind.LESSON, null, lessonId.value(), lesson.content(), null, null);
        journals.changed(journal, Set.of());
    }

    /** Says that attendance of the lesson was taken; saying so again changes nothing. */
    public LessonView take(Viewer viewer, JournalId id, LessonId lessonId) {
        LockedJournal journal = journals.locked(viewer, id, JournalAccess.EDIT);
        Lesson lesson = get(journal, lessonId, null);
        if (lesson.taken(viewer.person(), journal.now())) {
            lesson.raiseVersion();
            CanonicalJson after = new CanonicalJson().with("taken", true);
            journal.record(HistoryKind.TAKEN, null, lessonId.value(), null, after, null);
            journals.changed(journal, Set.of());
        }
        return lessons.one(id, lesson);
    }

    private Lesson get(LockedJournal journal, LessonId id, @Nullable Long expectedVersion) {
        Lesson lesson = entities.find(Lesson.class, id.value());
        if (lesson == null || !lesson.isOf(journal.frame().id())) {
            throw new NotFound();
        }
        if (expectedVersion != null && expectedVersion != lesson.version()) {
            throw new VersionConflict(lessons.one(journal.frame().id(), lesson));
        }
        return lesson;
    }
}
