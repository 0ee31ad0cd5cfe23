package org.schooldiary.school.entry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.schooldiary.school.entry.TakeoverCheck.Checked;
import org.schooldiary.school.journal.JournalAccess;
import org.schooldiary.school.journal.JournalFrame;
import org.schooldiary.school.journal.Journals;
import org.schooldiary.school.journal.Lesson;
import org.schooldiary.school.journal.LessonTime;
import org.schooldiary.school.journal.LockedJournal;
import org.schooldiary.school.journal.ReadingMembers;
import org.schooldiary.school.journal.Work;
import org.schooldiary.school.journal.WorkTypes;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.NotAllowed;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.record.CanonicalJson;
import org.schooldiary.school.record.HistoryKind;

/** One transaction of a takeover. */
@Stateless
public class TakeoverBatch {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Journals journals;

    @Inject
    private ReadingMembers members;

    @Inject
    private WorkTypes types;

    @Inject
    private WritingCells writing;

    /** Checks all of a takeover. */
    public List<Checked> check(Viewer viewer, JournalId id, List<TakenLesson> lessons) {
        JournalFrame journal = journals.readable(viewer, id);
        if (!JournalAccess.EDIT.isOpenTo(viewer, journal)) {
            throw new NotAllowed();
        }
        return new TakeoverCheck(journal, members.of(journal), types.of(viewer.school())).check(lessons);
    }

    /** Writes a part of a takeover. */
    public TakeoverCount write(Viewer viewer, JournalId id, String source, List<Checked> lessons) {
        LockedJournal journal = journals.locked(viewer, id, JournalAccess.EDIT);
        Set<LessonTime> known = known(id, source);
        TakeoverCount count = TakeoverCount.NOTHING;
        for (Checked lesson : lessons) {
            if (known.add(lesson.lesson().time())) {
                write(journal, source, lesson);
                count = count.plus(TakeoverCount.of(lesson.lesson()));
            }
        }
        if (count.lessons() > 0) {
            journals.changed(journal, Set.of());
        }
        return count;
    }

    private Set<LessonTime> known(JournalId id, String source) {
        return new HashSet<>(entities.createQuery(
                        "select l from Lesson l where l.journalId = :journal and l.takeoverSource = :source",
                        Lesson.class)
                .setParameter("journal", id.value())
                .setParameter("source", source)
                .getResultStream()
                .map(Lesson::time)
                .toList());
    }

    private void write(LockedJournal journal, String source, Checked checked) {
        TakenLesson taken = checked.lesson();
        JournalFrame frame = journal.frame();
        Lesson lesson = new Lesson(frame.school(), frame.id(), taken.time(), journal.writer(), journal.now(), source);
        lesson.isAbout(taken.text());
        if (taken.taken()) {
            lesson.taken(journal.writer(), journal.now());
        }
        entities.persist(lesson);
        CanonicalJson content = lesson.content().with("taken", taken.taken());
        journal.record(HistoryKind.LESSON, null, lesson.id().value(), null, content, source);
        for (int i = 0; i < taken.works().size(); i++) {
            Work work = new Work(
                    frame.school(), frame.id(), lesson.id(), i, checked.plans().get(i));
            entities.persist(work);
            journal.record(HistoryKind.WORK, null, work.id().value(), null, work.content(), source);
            taken.works().get(i).marks().forEach((pupil, mark) -> {
                Cell.OfWork cell = new Cell.OfWork(pupil, work.id());
                writing.enter(journal, writing.newMark(frame, cell), mark, null, source);
            });
        }
        taken.exceptions().forEach((pupil, exception) -> {
            Cell.OfLesson cell = new Cell.OfLesson(pupil, lesson.id());
            writing.enter(journal, writing.newAttendance(frame, cell), exception.code(), exception.minutes(), source);
        });
    }
}
