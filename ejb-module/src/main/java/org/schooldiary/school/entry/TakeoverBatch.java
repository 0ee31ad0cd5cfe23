package org.schooldiary.school.entry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.schooldiary.school.attendance.AttendanceCell;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.calendar.TermView;
import org.schooldiary.school.entry.TakenLesson.TakenWork;
import org.schooldiary.school.entry.TakeoverCheck.Checked;
import org.schooldiary.school.journal.JournalAccess;
import org.schooldiary.school.journal.JournalFrame;
import org.schooldiary.school.journal.Journals;
import org.schooldiary.school.journal.Lesson;
import org.schooldiary.school.journal.LessonTime;
import org.schooldiary.school.journal.LockedJournal;
import org.schooldiary.school.journal.ReadingMembers;
import org.schooldiary.school.journal.Work;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.journal.WorkTypes;
import org.schooldiary.school.marks.MarkCell;
import org.schooldiary.school.marks.TermMarkCell;
import org.schooldiary.school.page.ReadingTerms;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.NotAllowed;
import org.schooldiary.school.people.PersonId;
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
    private ReadingTerms terms;

    @Inject
    private WorkTypes types;

    @Inject
    private WritingCells writing;

    /** Checks all of a takeover. */
    public List<Checked> check(Viewer viewer, JournalId id, List<TakenLesson> lessons, List<TakenTerm> taken) {
        JournalFrame journal = journals.readable(viewer, id);
        if (!JournalAccess.EDIT.isOpenTo(viewer, journal)) {
            throw new NotAllowed();
        }
        List<TermView> ofYear = terms.of(journal.yearId(), journal.termKind());
        TakeoverCheck check = new TakeoverCheck(journal, members.of(journal), types.of(viewer.school()), ofYear);
        List<Checked> checked = check.check(lessons);
        check.checkTerms(taken);
        return checked;
    }

    /** Writes a part of a takeover: all its lessons, then their works, then the cells, because each refers to the former. */
    public TakeoverCount write(Viewer viewer, JournalId id, String source, List<Checked> lessons) {
        LockedJournal journal = journals.locked(viewer, id, JournalAccess.EDIT);
        Set<LessonTime> known = known(id, source);
        TakeoverCount count = TakeoverCount.NOTHING;
        Map<Lesson, Checked> fresh = new LinkedHashMap<>();
        for (Checked checked : lessons) {
            if (known.add(checked.lesson().time())) {
                fresh.put(writeLesson(journal, source, checked.lesson()), checked);
                count = count.plus(TakeoverCount.of(checked.lesson()));
            }
        }
        if (!fresh.isEmpty()) {
            entities.flush();
            Map<WorkId, TakenWork> works = new LinkedHashMap<>();
            fresh.forEach((lesson, checked) -> works.putAll(writeWorks(journal, source, lesson, checked)));
            entities.flush();
            works.forEach((work, taken) -> writeMarks(journal, source, work, taken));
            fresh.forEach((lesson, checked) -> writeExceptions(journal, source, lesson, checked.lesson()));
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

    private Lesson writeLesson(LockedJournal journal, String source, TakenLesson taken) {
        JournalFrame frame = journal.frame();
        Lesson lesson = new Lesson(frame.school(), frame.id(), taken.time(), journal.writer(), journal.now(), source);
        lesson.isAbout(taken.text());
        if (taken.taken()) {
            lesson.taken(journal.writer(), journal.now());
        }
        entities.persist(lesson);
        CanonicalJson content = lesson.content().with("taken", taken.taken());
        journal.record(HistoryKind.LESSON, null, lesson.id().value(), null, content, source);
        return lesson;
    }

    private Map<WorkId, TakenWork> writeWorks(LockedJournal journal, String source, Lesson lesson, Checked checked) {
        JournalFrame frame = journal.frame();
        Map<WorkId, TakenWork> works = new LinkedHashMap<>();
        for (int i = 0; i < checked.plans().size(); i++) {
            Work work = new Work(
                    frame.school(), frame.id(), lesson.id(), i, checked.plans().get(i));
            entities.persist(work);
            journal.record(HistoryKind.WORK, null, work.id().value(), null, work.content(), source);
            works.put(work.id(), checked.lesson().works().get(i));
        }
        return works;
    }

    private void writeMarks(LockedJournal journal, String source, WorkId work, TakenWork taken) {
        taken.marks().forEach((pupil, mark) -> {
            writing.enter(journal, new MarkCell(journal.frame(), work, pupil), mark, null, source);
        });
    }

    private void writeExceptions(LockedJournal journal, String source, Lesson lesson, TakenLesson taken) {
        taken.exceptions().forEach((pupil, exception) -> {
            AttendanceCell cell = new AttendanceCell(journal.frame(), lesson.id(), pupil);
            writing.enter(journal, cell, exception.code(), exception.minutes(), source);
        });
    }

    /** Writes the term marks of a term that have no cell yet. */
    public TakeoverCount write(Viewer viewer, JournalId id, String source, TakenTerm taken) {
        LockedJournal journal = journals.locked(viewer, id, JournalAccess.EDIT);
        Set<PersonId> known = known(id, taken.term());
        Set<PersonId> written = new HashSet<>();
        taken.marks().forEach((pupil, mark) -> {
            if (!known.contains(pupil)) {
                writing.enter(journal, new TermMarkCell(journal.frame(), taken.term(), pupil), mark, null, source);
                written.add(pupil);
            }
        });
        if (!written.isEmpty()) {
            journals.changed(journal, written);
        }
        return TakeoverCount.ofTermMarks(written.size());
    }

    private Set<PersonId> known(JournalId id, TermId term) {
        return entities.createQuery(
                        "select c from TermMarkCell c where c.journalId = :journal and c.termId = :term",
                        TermMarkCell.class)
                .setParameter("journal", id.value())
                .setParameter("term", term.value())
                .getResultStream()
                .map(TermMarkCell::pupil)
                .collect(Collectors.toSet());
    }
}
