package org.schooldiary.school.marks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.record.CanonicalJson;
import org.schooldiary.school.store.Ids;

/**
 * The cell of a pupil and a work.
 *
 * <p>It begins with the first mark entered, as version 1. Every later entry or clearing is one version more; a cleared cell
 * stays, empty, with its version, so that an edit that saw an older one is told so.
 */
@Entity
@Table(name = "mark_cell")
public class MarkCell {
    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "journal_id")
    private long journalId;

    @Column(name = "work_id")
    private long workId;

    @Column(name = "pupil_id")
    private long pupilId;

    @Column(name = "value")
    private @Nullable Mark mark;

    private @Nullable String remark;

    private long version;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private long writtenBy;

    private @Nullable String source;

    /** For JPA. */
    protected MarkCell() {}

    /** A cell never written, version 0. */
    public MarkCell(long schoolId, long journalId, long workId, PersonId pupil) {
        this.id = Ids.next();
        this.schoolId = schoolId;
        this.journalId = journalId;
        this.workId = workId;
        this.pupilId = pupil.value();
    }

    /**
     * Holds {@code newMark} from now on, or nothing.
     *
     * @param comment what the teacher says to it
     * @param from the system a taken-over mark came from, absent for one entered here
     */
    public void enter(
            @Nullable Mark newMark, @Nullable String comment, PersonId by, Instant now, @Nullable String from) {
        mark = newMark;
        remark = newMark == null ? null : comment;
        writtenBy = by.value();
        writtenAt = now;
        source = from;
        version++;
    }

    public long workId() {
        return workId;
    }

    public PersonId pupil() {
        return new PersonId(pupilId);
    }

    /** The mark, absent in a cleared cell. */
    public @Nullable Mark mark() {
        return mark;
    }

    /** What the teacher says to the mark. */
    public @Nullable String comment() {
        return remark;
    }

    /** 0 where it was never written. */
    public long version() {
        return version;
    }

    /** Who wrote it last. */
    public PersonId writtenBy() {
        return new PersonId(writtenBy);
    }

    /** When it was written last. */
    public Instant writtenAt() {
        return writtenAt;
    }

    /** As the history keeps it; absent while there is no mark. */
    public @Nullable CanonicalJson content() {
        return mark == null
                ? null
                : new CanonicalJson().with("mark", mark.code()).with("comment", remark);
    }
}
