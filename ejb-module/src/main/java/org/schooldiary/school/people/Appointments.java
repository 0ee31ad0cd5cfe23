package org.schooldiary.school.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.Appointment.ClassName;

/**
 * Appoints the administration, homeroom teachers and support, and ends that again.
 *
 * <p>The administration appoints. While a school has none, the platform's Administrator names the first of it, and
 * nothing else.
 */
@Stateless
public class Appointments {
    private static final Set<RightKind> KINDS = Set.of(RightKind.ADMINISTERS, RightKind.LEADS, RightKind.SUPPORTS);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * The appointments that hold, by name.
     *
     * @throws NotFound where the viewer neither belongs to the administration nor may name the first of it
     */
    public List<Appointment> list(Viewer viewer) {
        requireAppointer(viewer);
        return live(viewer.school()).stream()
                .sorted(Comparator.comparing(Held::name, PersonName.order(viewer.language())))
                .map(Held::appointment)
                .toList();
    }

    /**
     * Appoints a person of the school.
     *
     * @throws NotFound where the viewer may not appoint anybody, or the school has no such person
     * @throws NotAllowed where the viewer may appoint, but not to this
     * @throws Invalid naming {@code class} where the school has none such
     */
    public Appointment appoint(Viewer viewer, NewAppointment wanted) {
        Instant now = clock.instant();
        entities.find(School.class, viewer.school().value(), LockModeType.PESSIMISTIC_WRITE);
        requireAppointer(viewer);
        Person person = entities.find(Person.class, wanted.person().value());
        if (person == null || !person.school().equals(viewer.school())) {
            throw new NotFound();
        }
        SchoolClass led = schoolClass(viewer, wanted.schoolClass());
        requireMay(viewer, wanted.kind(), led);
        Right right =
                switch (wanted.kind()) {
                    case ADMINISTRATION ->
                        Right.toAdminister(viewer.school(), person.id(), wanted.grades(), viewer.person(), now);
                    case HOMEROOM -> Right.toLead(viewer.school(), person.id(), led(led), viewer.person(), now);
                    case SUPPORT -> Right.toSupport(viewer.school(), person.id(), viewer.person(), now);
                };
        entities.persist(right);
        return new Held(right, person, led).appointment();
    }

    /**
     * Ends an appointment.
     *
     * @throws NotFound where the viewer may not appoint anybody, or the school has no such appointment
     * @throws NotAllowed where the viewer may appoint, but not to this
     */
    public Appointment end(Viewer viewer, RightId id) {
        if (!viewer.isAdministration()) {
            throw new NotFound();
        }
        Held held = live(viewer.school()).stream()
                .filter(live -> live.right().id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        requireMay(viewer, AppointmentKind.of(held.right().kind()), held.schoolClass());
        held.right().end(viewer.person(), clock.instant());
        return held.appointment();
    }

    /** Whether the school has an appointed administration. */
    public boolean schoolHasAdministration(SchoolId school) {
        return entities.createQuery(
                                "select count(r) from PersonRight r where r.objectId = :school and r.kind = :kind"
                                        + " and (r.endsAt is null or r.endsAt > :now)",
                                Long.class)
                        .setParameter("school", school.value())
                        .setParameter("kind", RightKind.ADMINISTERS)
                        .setParameter("now", clock.instant())
                        .getSingleResult()
                > 0;
    }

    /** Whether the viewer may name the first administration of their school now. */
    public boolean mayAppointFirst(Viewer viewer) {
        return viewer.isPlatformAdministrator() && !schoolHasAdministration(viewer.school());
    }

    private void requireAppointer(Viewer viewer) {
        if (!viewer.isAdministration() && !mayAppointFirst(viewer)) {
            throw new NotFound();
        }
    }

    private static void requireMay(Viewer viewer, AppointmentKind kind, @Nullable SchoolClass led) {
        boolean first = !viewer.isAdministration() && kind == AppointmentKind.ADMINISTRATION;
        boolean ofOwnGrades = kind == AppointmentKind.HOMEROOM && led != null && viewer.administers(led.grade());
        if (!first && !ofOwnGrades && !viewer.administersWholeSchool()) {
            throw new NotAllowed();
        }
    }

    private @Nullable SchoolClass schoolClass(Viewer viewer, @Nullable SchoolClassId id) {
        if (id == null) {
            return null;
        }
        SchoolClass found = entities.find(SchoolClass.class, id.value());
        if (found == null || !found.school().equals(viewer.school())) {
            throw new Invalid("class", "invalid.class");
        }
        return found;
    }

    private static SchoolClassId led(@Nullable SchoolClass schoolClass) {
        if (schoolClass == null) {
            throw new Invalid("class", "problem.required");
        }
        return schoolClass.id();
    }

    private List<Held> live(SchoolId school) {
        return entities.createQuery(
                        "select r, p, c from PersonRight r join Person p on p.id = r.personId"
                                + " left join SchoolClass c on c.id = r.objectId"
                                + " where r.schoolId = :school and r.kind in :kinds"
                                + " and (r.endsAt is null or r.endsAt > :now)",
                        Object[].class)
                .setParameter("school", school.value())
                .setParameter("kinds", new TreeSet<>(KINDS))
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(row -> new Held((Right) row[0], (Person) row[1], (SchoolClass) row[2]))
                .toList();
    }

    private record Held(
            Right right, Person person, @Nullable SchoolClass schoolClass) {
        PersonName name() {
            return person.name();
        }

        Appointment appointment() {
            return new Appointment(
                    right.id(),
                    Named.of(person),
                    AppointmentKind.of(right.kind()),
                    right.grades().areAll() ? null : right.grades().list(),
                    schoolClass == null ? null : new ClassName(schoolClass.id(), schoolClass.name()),
                    right.beginsAt());
        }
    }
}
