package org.schooldiary.school.entry;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.AttendanceCell;
import org.schooldiary.school.attendance.AttendanceCode;
import org.schooldiary.school.entry.CellOutcome.Applied;
import org.schooldiary.school.entry.CellOutcome.Conflict;
import org.schooldiary.school.entry.CellOutcome.Theirs;
import org.schooldiary.school.journal.JournalCell;
import org.schooldiary.school.journal.LockedJournal;
import org.schooldiary.school.journal.Provenance;
import org.schooldiary.school.marks.Mark;
import org.schooldiary.school.marks.MarkedCell;
import org.schooldiary.school.people.Person;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.record.CanonicalJson;

/** Writes a cell with its history, unless somebody else was there first. */
@Dependent
class WritingCells {
    @PersistenceContext
    private EntityManager entities;

    /** Writes {@code edit}, which no rule refuses. */
    CellOutcome write(LockedJournal journal, CellEdit edit, CellsAtHand atHand) {
        JournalCell cell = atHand.cell(edit.cell());
        if (edit.expectedVersion() != cell.version()) {
            return new Conflict(theirs(cell));
        }
        if (edit instanceof CellEdit.OfMark mark) {
            enter(journal, atHand.mark(mark.cell()), mark.mark(), mark.comment(), null);
        } else {
            CellEdit.OfAttendance exception = (CellEdit.OfAttendance) edit;
            enter(journal, atHand.attendance(exception.cell()), exception.code(), exception.minutes(), null);
        }
        return new Applied(cell.version());
    }

    /** Enters a mark and tells the history. */
    void enter(
            LockedJournal journal,
            MarkedCell cell,
            @Nullable Mark mark,
            @Nullable String comment,
            @Nullable String source) {
        write(journal, cell, source, provenance -> cell.enter(mark, comment, provenance));
    }

    /** Enters an exception and tells the history. */
    void enter(
            LockedJournal journal,
            AttendanceCell cell,
            @Nullable AttendanceCode code,
            @Nullable Integer minutes,
            @Nullable String source) {
        write(journal, cell, source, provenance -> cell.enter(code, minutes, provenance));
    }

    private void write(
            LockedJournal journal, JournalCell cell, @Nullable String source, Consumer<Provenance> entering) {
        boolean fresh = cell.version() == 0;
        CanonicalJson before = cell.content();
        entering.accept(journal.provenance(source));
        if (fresh) {
            entities.persist(cell);
        }
        journal.record(cell.kind(), cell.pupil(), cell.object(), before, cell.content(), source);
    }

    private Theirs theirs(JournalCell cell) {
        if (cell.version() == 0) {
            return neverWritten();
        }
        String by = name(cell.writtenBy());
        if (cell instanceof MarkedCell marked) {
            Mark mark = marked.mark();
            String code = mark == null ? null : mark.code();
            return new Theirs(code, marked.comment(), null, null, cell.version(), by, cell.writtenAt());
        }
        AttendanceCell exception = (AttendanceCell) cell;
        return new Theirs(null, null, exception.code(), exception.minutes(), cell.version(), by, cell.writtenAt());
    }

    /** The author saw a version that never was, for instance before a restore from a backup. */
    private static Theirs neverWritten() {
        return new Theirs(null, null, null, null, 0, null, null);
    }

    private String name(PersonId person) {
        return entities.find(Person.class, person.value()).name().withInitials();
    }
}
