package org.schooldiary.school.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.SchoolClassId;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.store.Ids;

/**
 * The pupils who are taught together.
 *
 * <p>It begins with the name its teacher gives it and the pupils its teacher confirms; that it is part of a class of the
 * school is for the administration to say, later.
 */
@Entity
@Table(name = "teaching_group")
public class TeachingGroup {
    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "class_id")
    private @Nullable Long classId;

    @Column(name = "class_name")
    private String className;

    private int grade;

    /** For JPA. */
    protected TeachingGroup() {}

    TeachingGroup(SchoolId school, String className, int grade) {
        this.id = Ids.next();
        this.schoolId = school.value();
        this.className = className;
        this.grade = grade;
    }

    long id() {
        return id;
    }

    /** Becomes (part of) a class of the school. */
    void joins(SchoolClassId schoolClass, String nameOfClass, int gradeOfClass) {
        classId = schoolClass.value();
        className = nameOfClass;
        grade = gradeOfClass;
    }
}
