package org.schooldiary.school.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.journal.JournalCell;
import org.schooldiary.school.journal.JournalFrame;
import org.schooldiary.school.journal.LessonId;
import org.schooldiary.school.journal.Provenance;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.record.CanonicalJson;
import org.schooldiary.school.record.HistoryKind;

/** The attendance cell of a pupil and a lesson: an exception, or nothing. */
@Entity
@Table(name = "attendance_cell")
public class AttendanceCell extends JournalCell {
    @Column(name = "lesson_id")
    private long lessonId;

    @Enumerated(EnumType.STRING)
    private @Nullable AttendanceCode code;

    private @Nullable Integer minutes;

    /** For JPA. */
    protected AttendanceCell() {}

    /** A cell never written, version 0. */
    public AttendanceCell(JournalFrame journal, LessonId lesson, PersonId pupil) {
        super(journal, pupil);
        lessonId = lesson.value();
    }

    /**
     * Holds an exception from now on, or nothing.
     *
     * @param minutesLate how late the pupil came, kept with {@link AttendanceCode#LATE} only
     */
    public void enter(@Nullable AttendanceCode newCode, @Nullable Integer minutesLate, Provenance provenance) {
        code = newCode;
        minutes = newCode == AttendanceCode.LATE ? minutesLate : null;
        written(provenance);
    }

    public LessonId lesson() {
        return new LessonId(lessonId);
    }

    /** The exception, absent in a cleared cell. */
    public @Nullable AttendanceCode code() {
        return code;
    }

    /** Minutes late, where known. */
    public @Nullable Integer minutes() {
        return minutes;
    }

    @Override
    public HistoryKind kind() {
        return HistoryKind.ATTENDANCE;
    }

    @Override
    public long object() {
        return lessonId;
    }

    @Override
    public @Nullable CanonicalJson content() {
        return code == null
                ? null
                : new CanonicalJson().with("attendance", code.name()).with("minutes", minutes);
    }
}
