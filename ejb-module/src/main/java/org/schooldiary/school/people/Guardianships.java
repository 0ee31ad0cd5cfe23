package org.schooldiary.school.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.util.List;

/** Shows and ends links between guardians and pupils, for those responsible for the pupil. */
@Stateless
public class Guardianships {
    /** Classes of a pupil today with their grades: by the class list, and by groups that are (part of) a class. */
    private static final String PLACES = """
            select c.id, c.grade from class_membership m join school_class c on c.id = m.class_id
              where m.person_id = ?1 and m.first_day <= ?2 and (m.last_day is null or m.last_day >= ?2)
            union
            select coalesce(g.class_id, 0), g.grade from group_membership m join teaching_group g on g.id = m.group_id
              where m.person_id = ?1 and m.first_day <= ?2 and (m.last_day is null or m.last_day >= ?2)
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Every link of a pupil, those that ended as well, the latest first.
     *
     * @throws NotFound where the viewer neither leads the pupil's class nor administers their grade
     */
    public List<Guardianship> of(Viewer viewer, PersonId pupil) {
        Person child = responsibility(viewer, pupil);
        return entities.createQuery(
                        "select r, p from PersonRight r join Person p on p.id = r.personId"
                                + " where r.objectId = :pupil and r.kind = :guards order by r.id desc",
                        Object[].class)
                .setParameter("pupil", pupil.value())
                .setParameter("guards", RightKind.GUARDS)
                .getResultStream()
                .map(row -> view((Right) row[0], (Person) row[1], child))
                .toList();
    }

    /**
     * Ends a link; the guardian sees nothing of the pupil from this moment on.
     *
     * @throws NotFound where there is no such link, or the viewer is not responsible for the pupil
     */
    public Guardianship end(Viewer viewer, RightId id) {
        Right right = entities.find(Right.class, id.value());
        if (right == null || right.kind() != RightKind.GUARDS) {
            throw new NotFound();
        }
        Person child = responsibility(viewer, new PersonId(right.objectId()));
        right.end(viewer.person(), clock.instant());
        return view(right, entities.find(Person.class, right.person().value()), child);
    }

    private Person responsibility(Viewer viewer, PersonId pupil) {
        Person person = entities.find(Person.class, pupil.value());
        if (person == null || !person.school().equals(viewer.school())) {
            throw new NotFound();
        }
        if (viewer.administersWholeSchool() || isResponsible(viewer, pupil)) {
            return person;
        }
        throw new NotFound();
    }

    private boolean isResponsible(Viewer viewer, PersonId pupil) {
        if (!viewer.isAdministration() && viewer.classes().isEmpty()) {
            return false;
        }
        List<?> places = entities.createNativeQuery(PLACES)
                .setParameter(1, pupil.value())
                .setParameter(2, Date.valueOf(viewer.today(clock)))
                .getResultList();
        return places.stream()
                .map(Object[].class::cast)
                .anyMatch(place -> viewer.leads(new SchoolClassId(((Number) place[0]).longValue()))
                        || viewer.administers(((Number) place[1]).intValue()));
    }

    private static Guardianship view(Right right, Person guardian, Person pupil) {
        return new Guardianship(
                right.id(), Named.of(guardian), Named.of(pupil), right.source(), right.beginsAt(), right.endsAt());
    }
}
