package org.schooldiary.school.marks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.journal.JournalFrame;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.record.HistoryKind;

/**
 * The cell of a pupil and a term, for the term mark.
 *
 * <p>A {@link TermProposal} is computed and shown beside it; what the cell holds is only ever what a teacher decided.
 */
@Entity
@Table(name = "term_mark_cell")
public class TermMarkCell extends MarkedCell {
    @Column(name = "term_id")
    private long termId;

    /** For JPA. */
    protected TermMarkCell() {}

    /** A cell never written, version 0. */
    public TermMarkCell(JournalFrame journal, TermId term, PersonId pupil) {
        super(journal, pupil);
        termId = term.value();
    }

    public TermId term() {
        return new TermId(termId);
    }

    @Override
    public HistoryKind kind() {
        return HistoryKind.TERM_MARK;
    }

    @Override
    public long object() {
        return termId;
    }
}
