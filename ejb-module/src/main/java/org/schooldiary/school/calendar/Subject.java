package org.schooldiary.school.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.store.Ids;

/** What is taught: «Алгебра». */
@Entity
@Table(name = "subject")
public class Subject {
    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    private String name;

    /** For JPA. */
    protected Subject() {}

    Subject(SchoolId school, String name) {
        this.id = Ids.next();
        this.schoolId = school.value();
        this.name = name;
    }

    public long id() {
        return id;
    }
}
