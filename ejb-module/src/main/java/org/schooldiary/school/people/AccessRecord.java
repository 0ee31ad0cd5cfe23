package org.schooldiary.school.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.schooldiary.school.store.Ids;

/** That somebody outside the family looked at a child's record, when, and at what. */
@Entity
@Table(name = "access_log")
class AccessRecord {
    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "pupil_id")
    private long pupilId;

    @Column(name = "viewer_id")
    private long viewerId;

    @Column(name = "looked_at")
    private Instant lookedAt;

    private String what;

    /** For JPA. */
    protected AccessRecord() {}

    AccessRecord(SchoolId school, PersonId pupil, PersonId viewer, String what, Instant now) {
        this.id = Ids.next();
        this.schoolId = school.value();
        this.pupilId = pupil.value();
        this.viewerId = viewer.value();
        this.what = what;
        this.lookedAt = now;
    }
}
