package org.schooldiary.school.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Tells what a signed-in person may see and do at this moment, always from the database. */
@Stateless
public class Viewers {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * The person as a viewer, by three queries.
     *
     * @throws NotFound where there is no such person
     */
    public Viewer of(PersonId id, Locale language) {
        Person person = entities.find(Person.class, id.value());
        if (person == null) {
            throw new NotFound();
        }
        School school = entities.find(School.class, person.school().value());
        return new Viewer(id, school.id(), school.zone(), language, liveRights(id), attends(id, school));
    }

    private List<HeldRight> liveRights(PersonId id) {
        Instant now = clock.instant();
        return entities.createQuery(
                        "select r from PersonRight r where r.personId = :person and r.beginsAt <= :now"
                                + " and (r.endsAt is null or r.endsAt > :now)",
                        Right.class)
                .setParameter("person", id.value())
                .setParameter("now", now)
                .getResultStream()
                .map(HeldRight::of)
                .toList();
    }

    /** Memberships of groups are rights too, kept with the groups; only that there is one matters here. */
    private boolean attends(PersonId id, School school) {
        Date today = Date.valueOf(school.today(clock));
        Number memberships = (Number) entities.createNativeQuery(
                        "select (select count(*) from group_membership g where g.person_id = ?1 and g.first_day <= ?2"
                                + " and (g.last_day is null or g.last_day >= ?2))"
                                + " + (select count(*) from class_membership c where c.person_id = ?1"
                                + " and c.first_day <= ?2 and (c.last_day is null or c.last_day >= ?2))"
                                + " from school s where s.id = ?3")
                .setParameter(1, id.value())
                .setParameter(2, today)
                .setParameter(3, school.id().value())
                .getSingleResult();
        return memberships.longValue() > 0;
    }
}
