package org.schooldiary.school.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.store.Ids;

/** That a pupil belongs to a class, from a day on, until a day or until further notice. */
@Entity
@Table(name = "class_membership")
class ClassMembership {
    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "class_id")
    private long classId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "confirmed_by")
    private @Nullable Long confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** For JPA. */
    protected ClassMembership() {}

    ClassMembership(SchoolClass schoolClass, PersonId pupil, LocalDate firstDay, PersonId by, Instant now) {
        this.id = Ids.next();
        this.schoolId = schoolClass.school().value();
        this.classId = schoolClass.id().value();
        this.personId = pupil.value();
        this.firstDay = firstDay;
        this.confirmedBy = by.value();
        this.confirmedAt = now;
    }

    PersonId pupil() {
        return new PersonId(personId);
    }
}
