package org.schooldiary.school.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.record.CanonicalJson;
import org.schooldiary.school.store.Ids;

/**
 * The attendance cell of a pupil and a lesson: an exception, or nothing.
 *
 * <p>It begins with the first exception entered, as version 1. Every later entry or clearing is one version more; a cleared
 * cell stays, empty, with its version.
 */
@Entity
@Table(name = "attendance_cell")
public class AttendanceCell {
    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "journal_id")
    private long journalId;

    @Column(name = "lesson_id")
    private long lessonId;

    @Column(name = "pupil_id")
    private long pupilId;

    @Enumerated(EnumType.STRING)
    private @Nullable AttendanceCode code;

    private @Nullable Integer minutes;

    private long version;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private long writtenBy;

    private @Nullable String source;

    /** For JPA. */
    protected AttendanceCell() {}

    /** A cell never written, version 0. */
    public AttendanceCell(long schoolId, long journalId, long lessonId, PersonId pupil) {
        this.id = Ids.next();
        this.schoolId = schoolId;
        this.journalId = journalId;
        this.lessonId = lessonId;
        this.pupilId = pupil.value();
    }

    /**
     * Holds an exception from now on, or nothing.
     *
     * @param minutesLate how late the pupil came, kept with {@link AttendanceCode#LATE} only
     * @param from the system a taken-over entry came from, absent for one entered here
     */
    public void enter(
            @Nullable AttendanceCode newCode,
            @Nullable Integer minutesLate,
            PersonId by,
            Instant now,
            @Nullable String from) {
        code = newCode;
        minutes = newCode == AttendanceCode.LATE ? minutesLate : null;
        writtenBy = by.value();
        writtenAt = now;
        source = from;
        version++;
    }

    public long lessonId() {
        return lessonId;
    }

    public PersonId pupil() {
        return new PersonId(pupilId);
    }

    /** The exception, absent in a cleared cell. */
    public @Nullable AttendanceCode code() {
        return code;
    }

    /** Minutes late, where known. */
    public @Nullable Integer minutes() {
        return minutes;
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

    /** As the history keeps it; absent while there is no exception. */
    public @Nullable CanonicalJson content() {
        return code == null
                ? null
                : new CanonicalJson().with("attendance", code.name()).with("minutes", minutes);
    }
}
