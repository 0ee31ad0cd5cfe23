package org.schooldiary.school.marks;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.journal.JournalCell;
import org.schooldiary.school.journal.JournalFrame;
import org.schooldiary.school.journal.Provenance;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.record.CanonicalJson;

/** A cell that holds a mark and what the teacher says to it. */
@MappedSuperclass
public abstract class MarkedCell extends JournalCell {
    @Column(name = "value")
    private @Nullable Mark mark;

    private @Nullable String remark;

    /** For JPA. */
    protected MarkedCell() {}

    /** A cell never written, version 0. */
    protected MarkedCell(JournalFrame journal, PersonId pupil) {
        super(journal, pupil);
    }

    /**
     * Holds {@code newMark} from now on, or nothing.
     *
     * @param comment what the teacher says to it
     */
    public void enter(@Nullable Mark newMark, @Nullable String comment, Provenance provenance) {
        mark = newMark;
        remark = newMark == null ? null : comment;
        written(provenance);
    }

    /** The mark, absent in a cleared cell. */
    public @Nullable Mark mark() {
        return mark;
    }

    /** What the teacher says to the mark. */
    public @Nullable String comment() {
        return remark;
    }

    @Override
    public @Nullable CanonicalJson content() {
        return mark == null
                ? null
                : new CanonicalJson().with("mark", mark.code()).with("comment", remark);
    }
}
