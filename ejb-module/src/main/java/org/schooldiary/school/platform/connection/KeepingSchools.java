package org.schooldiary.school.platform.connection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.School;
import org.schooldiary.school.people.SchoolId;

/** Keeps the schools of this installation: what they are called, and in which time zone they live. */
@Stateless
public class KeepingSchools {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Every school of this installation, by name. */
    public List<School> all() {
        return entities.createQuery("select s from School s order by s.name, s.id", School.class)
                .getResultList();
    }

    /**
     * Calls a school so from now on. Days that were recorded stay the days they are.
     *
     * @throws NotFound where there is none
     */
    public School describe(SchoolId id, NewSchool description) {
        School school = entities.find(School.class, id.value());
        if (school == null) {
            throw new NotFound();
        }
        school.describe(description.name(), description.zone());
        return school;
    }

    /**
     * The school that somebody chose, made first where it is a new one.
     *
     * @throws Invalid naming {@code school} where there is none such
     */
    public SchoolId chosen(SchoolChoice choice) {
        NewSchool wanted = choice.newSchool();
        if (wanted != null) {
            School made = new School(wanted.name(), wanted.zone(), clock.instant());
            entities.persist(made);
            entities.flush();
            return made.id();
        }
        SchoolId known = choice.school();
        if (known == null || entities.find(School.class, known.value()) == null) {
            throw new Invalid("school", "problem.no-such-school");
        }
        return known;
    }
}
