package org.schooldiary.school.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.schooldiary.school.store.Ids;

/** A school: everything that is recorded belongs to exactly one, and nothing crosses from one to another. */
@Entity
@Table(name = "school")
public class School {
    @Id
    private long id;

    private String name;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For JPA. */
    protected School() {}

    /** A new school whose days begin and end in {@code zone}. */
    public School(String name, ZoneId zone, Instant now) {
        this.id = Ids.next();
        this.name = name;
        this.timeZone = zone.getId();
        this.createdAt = now;
    }

    /** Is called so from now on, and its days begin and end in {@code zone}. What was recorded stays as it is. */
    public void describe(String called, ZoneId zone) {
        name = called;
        timeZone = zone.getId();
    }

    public SchoolId id() {
        return new SchoolId(id);
    }

    public String name() {
        return name;
    }

    /** The zone that decides which day it is and when a deadline passes. */
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** The day it is in this school. */
    public LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(zone()));
    }

    public Instant createdAt() {
        return createdAt;
    }
}
