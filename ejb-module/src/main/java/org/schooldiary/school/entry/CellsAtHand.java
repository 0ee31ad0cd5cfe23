package org.schooldiary.school.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.AttendanceCell;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.journal.JournalCell;
import org.schooldiary.school.journal.JournalFrame;
import org.schooldiary.school.journal.LessonId;
import org.schooldiary.school.journal.Member;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.marks.MarkCell;
import org.schooldiary.school.marks.MarkedCell;
import org.schooldiary.school.marks.TermMarkCell;
import org.schooldiary.school.people.PersonId;

/** What was read about the cells that a request edits, before the first of them is written. */
final class CellsAtHand {
    private final JournalFrame journal;
    private final Map<PersonId, Member> members;
    private final Map<LessonId, Lesson> lessons = new HashMap<>();
    private final Map<WorkId, Lesson> works = new HashMap<>();
    private final Map<TermId, Span> terms = new HashMap<>();
    private final Map<Cell.Marked, MarkedCell> marks = new HashMap<>();
    private final Map<Cell.OfLesson, AttendanceCell> attendance = new HashMap<>();

    CellsAtHand(JournalFrame journal, Map<PersonId, Member> members) {
        this.journal = journal;
        this.members = members;
    }

    /** As much of a lesson as the rules need. */
    record Lesson(LessonId id, LocalDate day, boolean cancelled) {
        Span days() {
            return new Span(day, day);
        }
    }

    void add(Lesson lesson) {
        lessons.put(lesson.id(), lesson);
    }

    void add(WorkId work, Lesson lesson) {
        works.put(work, lesson);
    }

    void add(TermId term, Span days) {
        terms.put(term, days);
    }

    void add(MarkCell cell) {
        marks.put(new Cell.OfWork(cell.pupil(), cell.work()), cell);
    }

    void add(TermMarkCell cell) {
        marks.put(new Cell.OfTerm(cell.pupil(), cell.term()), cell);
    }

    void add(AttendanceCell cell) {
        attendance.put(new Cell.OfLesson(cell.pupil(), cell.lesson()), cell);
    }

    /** The pupil of a cell, absent where the journal never had them. */
    @Nullable Member member(PersonId pupil) {
        return members.get(pupil);
    }

    /** The days of a cell's lesson or term, absent where that is none of the journal's. */
    @Nullable Span days(Cell cell) {
        if (cell instanceof Cell.OfTerm term) {
            return terms.get(term.term());
        }
        Lesson lesson = lesson(cell);
        return lesson == null ? null : lesson.days();
    }

    private @Nullable Lesson lesson(Cell cell) {
        if (cell instanceof Cell.OfWork mark) {
            return works.get(mark.work());
        }
        return cell instanceof Cell.OfLesson place ? lessons.get(place.lesson()) : null;
    }

    /** What the rules look at, for an edit whose pupil and lesson or term are the journal's. */
    CellSituation situation(CellEdit edit) {
        Member member = Objects.requireNonNull(member(edit.cell().pupil()));
        Span days = Objects.requireNonNull(days(edit.cell()));
        Lesson lesson = lesson(edit.cell());
        if (lesson == null) {
            return new CellSituation(member, days, false, null, edit);
        }
        AttendanceCell exception = attendance.get(new Cell.OfLesson(edit.cell().pupil(), lesson.id()));
        return new CellSituation(member, days, lesson.cancelled(), exception == null ? null : exception.code(), edit);
    }

    /** The row of a cell, of version 0 where it was never written. */
    JournalCell cell(Cell place) {
        return place instanceof Cell.OfLesson lesson ? attendance(lesson) : mark((Cell.Marked) place);
    }

    MarkedCell mark(Cell.Marked place) {
        return marks.computeIfAbsent(
                place,
                fresh -> fresh instanceof Cell.OfWork work
                        ? new MarkCell(journal, work.work(), work.pupil())
                        : new TermMarkCell(journal, ((Cell.OfTerm) fresh).term(), fresh.pupil()));
    }

    AttendanceCell attendance(Cell.OfLesson place) {
        return attendance.computeIfAbsent(place, fresh -> new AttendanceCell(journal, fresh.lesson(), fresh.pupil()));
    }
}
