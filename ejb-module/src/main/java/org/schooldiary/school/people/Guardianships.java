package org.schooldiary.school.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Shows and ends links between guardians and pupils, for those responsible for the pupil. */
@Stateless
public class Guardianships {
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
     * Ends the link of a guardian and a pupil, whichever of its rows is named: a platform claims it once in each course. The
     * guardian sees nothing of the pupil from this moment on, and no launch opens it again.
     *
     * @throws NotFound where there is no such link, or the viewer is not responsible for the pupil
     */
    public Guardianship end(Viewer viewer, RightId id) {
        Right right = entities.find(Right.class, id.value());
        if (right == null || right.kind() != RightKind.GUARDS) {
            throw new NotFound();
        }
        Person child = responsibility(viewer, new PersonId(right.objectId()));
        entities.createQuery(
                        "select r from PersonRight r where r.personId = :guardian and r.objectId = :pupil and r.kind = :guards",
                        Right.class)
                .setParameter("guardian", right.person().value())
                .setParameter("pupil", right.objectId())
                .setParameter("guards", RightKind.GUARDS)
                .getResultStream()
                .forEach(each -> each.revoke(viewer.person(), clock.instant()));
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
        return new Places(entities, viewer.today(clock))
                .of(pupil).stream()
                        .anyMatch(place -> viewer.leads(place.schoolClass()) || viewer.administers(place.grade()));
    }

    private static Guardianship view(Right right, Person guardian, Person pupil) {
        return new Guardianship(
                right.id(), Named.of(guardian), Named.of(pupil), right.source(), right.beginsAt(), right.endsAt());
    }
}
