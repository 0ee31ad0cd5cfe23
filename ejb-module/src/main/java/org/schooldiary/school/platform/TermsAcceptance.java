package org.schooldiary.school.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.store.Ids;

/** A person has agreed to a version of the terms of use; nobody takes that back but by a new version. */
@Entity
@Table(name = "terms_acceptance")
class TermsAcceptance {
    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "person_id")
    private long personId;

    private String version;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    /** For JPA. */
    protected TermsAcceptance() {}

    TermsAcceptance(Viewer person, String version, Instant now) {
        this.id = Ids.next();
        this.schoolId = person.school().value();
        this.personId = person.person().value();
        this.version = version;
        this.acceptedAt = now;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }
}
