package org.schooldiary.school.entry;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.AttendanceCell;
import org.schooldiary.school.attendance.AttendanceCode;
import org.schooldiary.school.entry.CellOutcome.Applied;
import org.schooldiary.school.entry.CellOutcome.Conflict;
import org.schooldiary.school.entry.CellOutcome.Theirs;
import org.schooldiary.school.journal.JournalFrame;
import org.schooldiary.school.journal.LockedJournal;
import org.schooldiary.school.marks.Mark;
import org.schooldiary.school.marks.MarkCell;
import org.schooldiary.school.people.Person;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.record.CanonicalJson;
import org.schooldiary.school.record.HistoryKind;

/** Writes a cell with its history, unless somebody else was there first. */
@Dependent
class WritingCells {
    @PersistenceContext
    private EntityManager entities;

    /** Writes {@code edit}, which no rule refuses. */
    CellOutcome write(LockedJournal journal, CellEdit edit, CellsAtHand atHand) {
        return edit instanceof CellEdit.OfMark mark
                ? write(journal, mark, atHand)
                : write(journal, (CellEdit.OfAttendance) edit, atHand);
    }

    private CellOutcome write(LockedJournal journal, CellEdit.OfMark edit, CellsAtHand atHand) {
        MarkCell cell = atHand.mark(edit.cell());
        if (edit.expectedVersion() != (cell == null ? 0 : cell.version())) {
            return new Conflict(cell == null ? neverWritten() : theirs(cell));
        }
        if (cell == null) {
            cell = newMark(journal.frame(), edit.cell());
            atHand.add(cell);
        }
        enter(journal, cell, edit.mark(), edit.comment(), null);
        return new Applied(cell.version());
    }

    /** A cell that is about to be written for the first time. */
    MarkCell newMark(JournalFrame journal, Cell.OfWork place) {
        return new MarkCell(
                journal.school().value(), journal.id().value(), place.work().value(), place.pupil());
    }

    /** Enters a mark and tells the history. */
    void enter(
            LockedJournal journal,
            MarkCell cell,
            @Nullable Mark mark,
            @Nullable String comment,
            @Nullable String source) {
        boolean fresh = cell.version() == 0;
        CanonicalJson before = cell.content();
        cell.enter(mark, comment, journal.writer(), journal.now(), source);
        if (fresh) {
            entities.persist(cell);
        }
        journal.record(HistoryKind.MARK, cell.pupil(), cell.workId(), before, cell.content(), source);
    }

    private CellOutcome write(LockedJournal journal, CellEdit.OfAttendance edit, CellsAtHand atHand) {
        AttendanceCell cell = atHand.attendance(edit.cell());
        if (edit.expectedVersion() != (cell == null ? 0 : cell.version())) {
            return new Conflict(cell == null ? neverWritten() : theirs(cell));
        }
        if (cell == null) {
            cell = newAttendance(journal.frame(), edit.cell());
            atHand.add(cell);
        }
        enter(journal, cell, edit.code(), edit.minutes(), null);
        return new Applied(cell.version());
    }

    /** A cell that is about to be written for the first time. */
    AttendanceCell newAttendance(JournalFrame journal, Cell.OfLesson place) {
        return new AttendanceCell(
                journal.school().value(), journal.id().value(), place.lesson().value(), place.pupil());
    }

    /** Enters an exception and tells the history. */
    void enter(
            LockedJournal journal,
            AttendanceCell cell,
            @Nullable AttendanceCode code,
            @Nullable Integer minutes,
            @Nullable String source) {
        boolean fresh = cell.version() == 0;
        CanonicalJson before = cell.content();
        cell.enter(code, minutes, journal.writer(), journal.now(), source);
        if (fresh) {
            entities.persist(cell);
        }
        journal.record(HistoryKind.ATTENDANCE, cell.pupil(), cell.lessonId(), before, cell.content(), source);
    }

    private Theirs theirs(MarkCell cell) {
        Mark mark = cell.mark();
        return new Theirs(
                mark == null ? null : mark.code(),
                cell.comment(),
                null,
                null,
                cell.version(),
                name(cell.writtenBy()),
                cell.writtenAt());
    }

    private Theirs theirs(AttendanceCell cell) {
        return new Theirs(
                null, null, cell.code(), cell.minutes(), cell.version(), name(cell.writtenBy()), cell.writtenAt());
    }

    /** The author saw a version that never was, for instance before a restore from a backup. */
    private static Theirs neverWritten() {
        return new Theirs(null, null, null, null, 0, null, null);
    }

    private String name(PersonId person) {
        return entities.find(Person.class, person.value()).name().withInitials();
    }
}
