package org.schooldiary.school.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.record.CanonicalJson;
import org.schooldiary.school.store.Ids;

/**
 * The row of a {@link Membership}: made when somebody confirms a pupil, ended when the pupil leaves, never removed. A pupil
 * who comes back has another.
 */
@Entity
@Table(name = "group_membership")
public class GroupMembership {
    /** Where the name of the pupil came from: the class list of the platform. */
    private static final String ROSTER = "ROSTER";

    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    private String source;

    @Column(name = "confirmed_by")
    private long confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** For JPA. */
    protected GroupMembership() {}

    GroupMembership(SchoolId school, long groupId, PersonId pupil, LocalDate first, PersonId by, Instant now) {
        this.id = Ids.next();
        this.schoolId = school.value();
        this.groupId = groupId;
        this.personId = pupil.value();
        this.firstDay = first;
        this.source = ROSTER;
        this.confirmedBy = by.value();
        this.confirmedAt = now;
    }

    long id() {
        return id;
    }

    PersonId pupil() {
        return new PersonId(personId);
    }

    LocalDate first() {
        return firstDay;
    }

    /** The pupil's last day in the group is {@code day}. */
    void endsOn(LocalDate day) {
        lastDay = day;
    }

    Membership membership() {
        return new Membership(pupil(), firstDay, lastDay, confirmedAt);
    }

    CanonicalJson content() {
        return new CanonicalJson()
                .with("first", firstDay.toString())
                .with("last", lastDay == null ? null : lastDay.toString());
    }
}
