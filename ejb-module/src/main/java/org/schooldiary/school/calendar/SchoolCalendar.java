package org.schooldiary.school.calendar;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schooldiary.school.people.SchoolId;

/**
 * Finds the years, terms and subjects of a school and makes those that are still missing.
 *
 * <p>Whoever calls this has locked the school's row, so that two teachers opening the first journals make one year, not two.
 * Rows are named by their ids, not by mapped relations, so what others refer to is written out at once.
 */
@Stateless
public class SchoolCalendar {
    @PersistenceContext
    private EntityManager entities;

    /** The academic year of {@code today} with the terms of {@code kind}. */
    public AcademicYear year(SchoolId school, LocalDate today, TermKind kind) {
        UsualSchoolYear usual = UsualSchoolYear.of(today);
        AcademicYear year = existingYear(school, usual).orElseGet(() -> newYear(school, usual));
        if (!hasTerms(year, kind)) {
            makeTerms(school, year, kind, usual);
        }
        return year;
    }

    private Optional<AcademicYear> existingYear(SchoolId school, UsualSchoolYear usual) {
        return entities.createQuery(
                        "select y from AcademicYear y where y.schoolId = :school and y.name = :name",
                        AcademicYear.class)
                .setParameter("school", school.value())
                .setParameter("name", usual.name())
                .getResultStream()
                .findFirst();
    }

    private AcademicYear newYear(SchoolId school, UsualSchoolYear usual) {
        AcademicYear year = new AcademicYear(school, usual);
        entities.persist(year);
        entities.flush();
        return year;
    }

    private boolean hasTerms(AcademicYear year, TermKind kind) {
        return entities.createQuery("select count(t) from Term t where t.yearId = :year and t.kind = :kind", Long.class)
                        .setParameter("year", year.id())
                        .setParameter("kind", kind)
                        .getSingleResult()
                > 0;
    }

    private void makeTerms(SchoolId school, AcademicYear year, TermKind kind, UsualSchoolYear usual) {
        List<Span> terms = usual.terms(kind);
        for (int i = 0; i < terms.size(); i++) {
            entities.persist(new Term(school.value(), year.id(), kind, i + 1, terms.get(i)));
        }
    }

    /** The school's subject of that name. */
    public Subject subject(SchoolId school, String name) {
        return entities.createQuery(
                        "select s from Subject s where s.schoolId = :school and s.name = :name", Subject.class)
                .setParameter("school", school.value())
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> newSubject(school, name));
    }

    private Subject newSubject(SchoolId school, String name) {
        Subject subject = new Subject(school, name);
        entities.persist(subject);
        entities.flush();
        return subject;
    }
}
