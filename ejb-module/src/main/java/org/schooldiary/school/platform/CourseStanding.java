package org.schooldiary.school.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.store.Ids;

/**
 * That somebody of the school said what a person, or everybody, is to a course in spite of the platform: by whom, when and
 * why. Ended once, by another decision or by taking it back, and then history.
 */
@Entity
@Table(name = "course_standing")
class CourseStanding {
    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "course_id")
    private long courseId;

    @Column(name = "person_id")
    private @Nullable Long personId;

    @Enumerated(EnumType.STRING)
    private MemberStanding standing;

    private String reason;

    @Column(name = "set_by")
    private long setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "ended_by")
    private @Nullable Long endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** For JPA. */
    protected CourseStanding() {}

    /** {@code person}, or everybody where absent, is {@code standing} to the course from now on. */
    CourseStanding(
            SchoolId school,
            CourseId course,
            @Nullable PersonId person,
            MemberStanding standing,
            String reason,
            PersonId by,
            Instant now) {
        this.id = Ids.next();
        this.schoolId = school.value();
        this.courseId = course.value();
        this.personId = person == null ? null : person.value();
        this.standing = standing;
        this.reason = reason;
        this.setBy = by.value();
        this.setAt = now;
    }

    /** No longer so. */
    void end(PersonId by, Instant now) {
        endedBy = by.value();
        endedAt = now;
    }

    /** Whom it is about, absent where about the whole course. */
    @Nullable PersonId person() {
        return personId == null ? null : new PersonId(personId);
    }

    String reason() {
        return reason;
    }

    PersonId setBy() {
        return new PersonId(setBy);
    }

    Instant setAt() {
        return setAt;
    }
}
