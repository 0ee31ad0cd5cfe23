package org.schooldiary.school.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.schooldiary.school.store.Ids;

/** A part of a school year at whose end pupils get term marks. */
@Entity
@Table(name = "term")
public class Term {
    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "year_id")
    private long yearId;

    @Enumerated(EnumType.STRING)
    private TermKind kind;

    private int number;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    /** For JPA. */
    protected Term() {}

    Term(long schoolId, long yearId, TermKind kind, int number, Span days) {
        this.id = Ids.next();
        this.schoolId = schoolId;
        this.yearId = yearId;
        this.kind = kind;
        this.number = number;
        this.firstDay = days.first();
        this.lastDay = days.last();
    }
}
