package org.schooldiary.school.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.schooldiary.school.store.Ids;

/** A class of a school, «7А»: pupils who learn together, and one homeroom teacher. */
@Entity
@Table(name = "school_class")
class SchoolClass {
    /** The longest name of a class. */
    static final int LONGEST_NAME = 32;

    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    private String name;

    private int grade;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For JPA. */
    protected SchoolClass() {}

    SchoolClass(SchoolId school, String name, int grade, Instant now) {
        if (grade < Grades.FIRST || grade > Grades.LAST) {
            throw new Invalid("grade", "problem.grade", Grades.FIRST, Grades.LAST);
        }
        this.id = Ids.next();
        this.schoolId = school.value();
        this.name = name;
        this.grade = grade;
        this.createdAt = now;
    }

    SchoolClassId id() {
        return new SchoolClassId(id);
    }

    SchoolId school() {
        return new SchoolId(schoolId);
    }

    String name() {
        return name;
    }

    int grade() {
        return grade;
    }
}
