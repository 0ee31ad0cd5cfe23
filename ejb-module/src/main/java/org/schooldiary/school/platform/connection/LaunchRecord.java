package org.schooldiary.school.platform.connection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.store.Ids;

/** A line of the launch doctor's log. */
@Entity
@Table(name = "launch_log")
class LaunchRecord {
    private static final int LONGEST_FACTS = 4000;

    @Id
    private long id;

    @Column(name = "at_instant")
    private Instant at;

    @Column(name = "registration_id")
    private @Nullable Long registrationId;

    @Column(name = "school_id")
    private @Nullable Long schoolId;

    private String outcome;

    private String facts;

    /** For JPA. */
    protected LaunchRecord() {}

    LaunchRecord(String outcome, @Nullable Long registration, @Nullable Long school, String facts, Instant now) {
        this.id = Ids.next();
        this.at = now;
        this.outcome = outcome;
        this.registrationId = registration;
        this.schoolId = school;
        this.facts = facts.length() <= LONGEST_FACTS ? facts : facts.substring(0, LONGEST_FACTS);
    }

    long id() {
        return id;
    }

    Instant at() {
        return at;
    }

    @Nullable Long registration() {
        return registrationId;
    }

    String outcome() {
        return outcome;
    }

    String facts() {
        return facts;
    }
}
