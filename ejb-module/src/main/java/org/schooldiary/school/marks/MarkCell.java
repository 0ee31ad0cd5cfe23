package org.schooldiary.school.marks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.schooldiary.school.journal.JournalFrame;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.record.HistoryKind;

/** The cell of a pupil and a work. */
@Entity
@Table(name = "mark_cell")
public class MarkCell extends MarkedCell {
    @Column(name = "work_id")
    private long workId;

    /** For JPA. */
    protected MarkCell() {}

    /** A cell never written, version 0. */
    public MarkCell(JournalFrame journal, WorkId work, PersonId pupil) {
        super(journal, pupil);
        workId = work.value();
    }

    public WorkId work() {
        return new WorkId(workId);
    }

    @Override
    public HistoryKind kind() {
        return HistoryKind.MARK;
    }

    @Override
    public long object() {
        return workId;
    }
}
