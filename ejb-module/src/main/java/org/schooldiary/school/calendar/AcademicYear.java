package org.schooldiary.school.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.store.Ids;

/** A year of a school: lessons lie between its first and last day. */
@Entity
@Table(name = "academic_year")
public class AcademicYear {
    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    private String name;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    /** For JPA. */
    protected AcademicYear() {}

    AcademicYear(SchoolId school, UsualSchoolYear usual) {
        id = Ids.next();
        schoolId = school.value();
        name = usual.name();
        firstDay = usual.days().first();
        lastDay = usual.days().last();
    }

    public long id() {
        return id;
    }

    /** From the first to the last day of lessons. */
    public Span days() {
        return new Span(firstDay, lastDay);
    }
}
