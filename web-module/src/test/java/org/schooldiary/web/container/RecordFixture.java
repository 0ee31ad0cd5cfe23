package org.schooldiary.web.container;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.Person;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.Right;
import org.schooldiary.school.people.RightSource;
import org.schooldiary.school.people.School;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.people.Viewers;
import org.schooldiary.school.store.Ids;

/** Makes schools with a course, its teacher and its learners, as launches and class lists leave them behind. */
@Stateless
public class RecordFixture {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Viewers viewers;

    /**
     * A school with one course.
     *
     * @param learners members of the course whom nobody has confirmed
     */
    public record Campus(
            School school, long registration, CourseId course, PersonId teacher, List<PersonId> learners) {}

    /** A school of its own, with an instructor and {@code number} learners in its course. */
    public Campus campus(int number) {
        Instant now = clock.instant();
        School school = new School("Лицей", ZoneId.of("Asia/Yekaterinburg"), now);
        entities.persist(school);
        entities.flush();
        long registration = Ids.next();
        sql(
                "insert into platform_registration (id, issuer, client_id, name, authorization_endpoint, token_endpoint,"
                        + " jwks_uri, active, welcomes_first, school_id, created_at)"
                        + " values (?1, 'https://platform.example', ?2, 'Платформа', 'https://a.example',"
                        + " 'https://t.example', 'https://j.example', true, false, ?3, 0)",
                registration,
                "client-" + registration,
                school.id().value());
        long deployment = Ids.next();
        sql(
                "insert into deployment (id, registration_id, deployment_id, school_id, active, first_seen_at)"
                        + " values (?1, ?2, '1', ?3, true, 0)",
                deployment,
                registration,
                school.id().value());
        CourseId course = new CourseId(Ids.next());
        sql(
                "insert into course (id, school_id, deployment_row, context_id, label, title, created_at)"
                        + " values (?1, ?2, ?3, 'c1', '7А', 'Алгебра', 0)",
                course.value(),
                school.id().value(),
                deployment);
        Campus empty = new Campus(school, registration, course, new PersonId(0), List.of());
        PersonId teacher = instructor(empty);
        List<PersonId> learners = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            learners.add(learner(empty, "Ученик-%02d".formatted(i)));
        }
        return new Campus(school, registration, course, teacher, learners);
    }

    /** One instructor more of the course. */
    public PersonId instructor(Campus campus) {
        PersonId teacher = person(campus, "Белова");
        member(campus, teacher, "Instructor");
        entities.persist(
                Right.toInstruct(campus.school().id(), teacher, campus.course(), RightSource.LAUNCH, clock.instant()));
        return teacher;
    }

    /** One learner more of the course. */
    public PersonId learner(Campus campus, String familyName) {
        PersonId learner = person(campus, familyName);
        member(campus, learner, "Learner");
        return learner;
    }

    /** Somebody of the school, of no course. */
    public PersonId person(Campus campus, String familyName) {
        Person person = new Person(campus.school().id(), campus.registration(), "sub-" + Ids.next(), clock.instant());
        person.isCalled(familyName, "Анна", "Петровна", null);
        entities.persist(person);
        entities.flush();
        return person.id();
    }

    private void member(Campus campus, PersonId person, String role) {
        sql(
                "insert into course_member (id, school_id, course_id, person_id, roles, source, active, seen_at)"
                        + " values (?1, ?2, ?3, ?4, '" + role + "', 'ROSTER', true, 0)",
                Ids.next(),
                campus.school().id().value(),
                campus.course().value(),
                person.value());
    }

    /** A guardian of the pupil. */
    public PersonId guardian(Campus campus, PersonId pupil) {
        PersonId guardian = person(campus, "Родитель");
        entities.persist(Right.toGuard(campus.school().id(), guardian, pupil, campus.course(), clock.instant()));
        return guardian;
    }

    /** The link between the guardian and every pupil has ended. */
    public void endRights(PersonId person) {
        sql(
                "update person_right set ends_at = ?1 where person_id = ?2",
                clock.instant().toEpochMilli(),
                person.value());
    }

    /** Somebody with a right that only an appointment gives. */
    public PersonId appointed(Campus campus, String kind, long object) {
        PersonId person = person(campus, "Завуч");
        sql(
                "insert into person_right (id, school_id, person_id, kind, object_id, source, begins_at)"
                        + " values (?1, ?2, ?3, '" + kind + "', ?4, 'APPOINTMENT', 0)",
                Ids.next(),
                campus.school().id().value(),
                person.value(),
                object);
        return person;
    }

    /** A class of the school that the pupil is in; gives its id. */
    public long schoolClass(Campus campus, PersonId pupil) {
        long schoolClass = Ids.next();
        sql(
                "insert into school_class (id, school_id, name, grade, created_at) values (?1, ?2, '7А', 7, 0)",
                schoolClass,
                campus.school().id().value());
        sql(
                "insert into class_membership (id, school_id, class_id, person_id, first_day, confirmed_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, 0)",
                Ids.next(),
                campus.school().id().value(),
                schoolClass,
                pupil.value(),
                Date.valueOf("2020-09-01"));
        return schoolClass;
    }

    /** The person with the rights they hold now. */
    public Viewer viewer(PersonId person) {
        return viewers.of(person, RUSSIAN);
    }

    /** How many rows a statement counts. */
    public long count(String statement, Object... parameters) {
        var query = entities.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    /** Changes rows behind the program's back. */
    public void sql(String statement, Object... parameters) {
        entities.flush();
        var query = entities.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }
}
