package org.schooldiary.school.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.schooldiary.school.calendar.AcademicYear;
import org.schooldiary.school.calendar.Subject;
import org.schooldiary.school.calendar.TermKind;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.store.Ids;

/**
 * A class journal.
 *
 * <p>A teacher opens it in a course of the platform and teaches it from then on. It holds the pupils whom the teacher
 * confirms. Records of the days before it was opened may be taken over from another system; from that day on it is
 * written here. It stays for good when its year is over.
 */
@Entity
@Table(name = "journal")
public class Journal {
    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "course_id")
    private long courseId;

    @Column(name = "year_id")
    private long yearId;

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "group_id")
    private long groupId;

    @Enumerated(EnumType.STRING)
    @Column(name = "term_kind")
    private TermKind termKind;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "opened_by")
    private long openedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For JPA. */
    protected Journal() {}

    Journal(SchoolId school, CourseId course, AcademicYear year, Subject subject, TeachingGroup group, TermKind kind) {
        this.id = Ids.next();
        this.schoolId = school.value();
        this.courseId = course.value();
        this.yearId = year.id();
        this.subjectId = subject.id();
        this.groupId = group.id();
        this.termKind = kind;
    }

    /** The journal is opened by {@code teacher} on {@code today}. */
    Journal opened(PersonId teacher, LocalDate today, Instant now) {
        openedBy = teacher.value();
        openedOn = today;
        createdAt = now;
        return this;
    }

    JournalId id() {
        return new JournalId(id);
    }
}
