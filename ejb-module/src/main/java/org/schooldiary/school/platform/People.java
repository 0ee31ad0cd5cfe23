package org.schooldiary.school.platform;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooldiary.lti.launch.PersonNames;
import org.schooldiary.lti.launch.Subject;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.Person;
import org.schooldiary.school.people.SchoolId;

/**
 * The people of one platform in one school: found by their subject or their number in the school's register, never by name or
 * mail address.
 */
final class People {
    private static final int AT_ONCE = 500;

    private final EntityManager entities;
    private final SchoolId school;
    private final long registrationRow;
    private final Instant now;
    private final Map<String, Optional<Person>> found = new HashMap<>();

    People(EntityManager entities, SchoolId school, long registrationRow, Instant now) {
        this.entities = entities;
        this.school = school;
        this.registrationRow = registrationRow;
        this.now = now;
    }

    /** Looks many up at once, before they are found or named one by one. */
    void lookUp(List<Subject> subjects) {
        for (int from = 0; from < subjects.size(); from += AT_ONCE) {
            List<String> subs = subjects.subList(from, Math.min(subjects.size(), from + AT_ONCE)).stream()
                    .map(Subject::value)
                    .toList();
            entities.createQuery(
                            "select p from Person p where p.schoolId = :school and p.registrationId = :platform"
                                    + " and p.sub in :subs",
                            Person.class)
                    .setParameter("school", school.value())
                    .setParameter("platform", registrationRow)
                    .setParameter("subs", subs)
                    .getResultStream()
                    .forEach(person -> found.put(person.sub(), Optional.of(person)));
            subs.forEach(sub -> found.putIfAbsent(sub, Optional.empty()));
        }
    }

    Optional<Person> find(Subject subject) {
        Optional<Person> known = found.get(subject.value());
        return known == null ? search(subject) : known;
    }

    private Optional<Person> search(Subject subject) {
        return entities.createQuery(
                        "select p from Person p where p.schoolId = :school and p.registrationId = :platform"
                                + " and p.sub = :sub",
                        Person.class)
                .setParameter("school", school.value())
                .setParameter("platform", registrationRow)
                .setParameter("sub", subject.value())
                .getResultStream()
                .findFirst();
    }

    /** The one member of the course with exactly this id of the school's register; nobody where two share it. */
    Optional<Person> numbered(String sourcedId, CourseId course) {
        List<Person> holders = entities.createQuery(
                        "select p from Person p, CourseMember m where m.courseId = :course and p.id = m.personId"
                                + " and p.registrationId = :platform and p.sourcedid = :sourcedid",
                        Person.class)
                .setParameter("course", course.value())
                .setParameter("platform", registrationRow)
                .setParameter("sourcedid", sourcedId)
                .getResultList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    /** The person, made where unknown, called as the platform calls them now. */
    Person named(Subject subject, PersonNames names) {
        Person person = find(subject).orElseGet(() -> {
            Person seen = new Person(school, registrationRow, subject.value(), now);
            entities.persist(seen);
            found.put(subject.value(), Optional.of(seen));
            return seen;
        });
        person.isCalled(
                names.family().orElse(null),
                names.given().orElse(null),
                names.middle().orElse(null),
                names.full().orElse(null));
        person.isReachedBy(names.email().orElse(null), null);
        return person;
    }
}
