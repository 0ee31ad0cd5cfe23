package org.schooldiary.school.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That one node does a piece of scheduled work, until an instant. */
@Entity
@Table(name = "lease")
class Lease {
    @Id
    private String name;

    @Column(name = "until_at")
    private Instant until;

    /** For JPA. */
    protected Lease() {}

    Lease(String name, Instant until) {
        this.name = name;
        this.until = until;
    }
}
