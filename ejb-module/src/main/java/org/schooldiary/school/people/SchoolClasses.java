package org.schooldiary.school.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Makes classes and shows them to the administration of their grades and to their homeroom teachers. */
@Stateless
public class SchoolClasses {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * The classes the viewer is responsible for, with their lists, by grade and name; three queries.
     *
     * @throws NotFound where the viewer is responsible for none by their office
     */
    public List<ClassView> list(Viewer viewer) {
        requireOffice(viewer);
        return views(
                viewer,
                entities.createQuery(
                                "select c from SchoolClass c where c.schoolId = :school order by c.grade, c.name, c.id",
                                SchoolClass.class)
                        .setParameter("school", viewer.school().value())
                        .getResultStream()
                        .filter(found -> mayRead(viewer, found))
                        .toList());
    }

    /**
     * One class with its list.
     *
     * @throws NotFound where the viewer is not responsible for it
     */
    public ClassView view(Viewer viewer, SchoolClassId id) {
        SchoolClass found = entities.find(SchoolClass.class, id.value());
        if (found == null || !found.school().equals(viewer.school()) || !mayRead(viewer, found)) {
            throw new NotFound();
        }
        return views(viewer, List.of(found)).get(0);
    }

    /**
     * Makes a class whose list begins today.
     *
     * @throws NotFound where the viewer has no office
     * @throws NotAllowed where they do not administer the grade
     * @throws Invalid naming {@code grade}, or {@code pupils[i]} who is nobody of the school, or attends today anything outside
     *     the grades which the viewer administers, or nothing within them
     */
    public ClassView make(Viewer viewer, String name, int grade, List<PersonId> pupils) {
        requireOffice(viewer);
        if (!viewer.isAdministration()) {
            throw new NotAllowed();
        }
        SchoolClass made = new SchoolClass(viewer.school(), name, grade, clock.instant());
        if (!viewer.administers(grade)) {
            throw new NotAllowed();
        }
        requireOfSchool(viewer, pupils);
        requireOfOwnGrades(viewer, pupils);
        entities.persist(made);
        entities.flush(); // its memberships refer to it, and the provider would write them first
        LocalDate today = viewer.today(clock);
        new LinkedHashSet<>(pupils)
                .forEach(pupil ->
                        entities.persist(new ClassMembership(made, pupil, today, viewer.person(), clock.instant())));
        entities.flush();
        return views(viewer, List.of(made)).get(0);
    }

    private static void requireOffice(Viewer viewer) {
        if (!viewer.isAdministration() && viewer.classes().isEmpty()) {
            throw new NotFound();
        }
    }

    private static boolean mayRead(Viewer viewer, SchoolClass found) {
        return viewer.leads(found.id()) || viewer.administers(found.grade());
    }

    private void requireOfSchool(Viewer viewer, List<PersonId> pupils) {
        if (pupils.isEmpty()) {
            return;
        }
        List<Long> known = entities.createQuery(
                        "select p.id from Person p where p.schoolId = :school and p.id in :pupils", Long.class)
                .setParameter("school", viewer.school().value())
                .setParameter("pupils", pupils.stream().map(PersonId::value).toList())
                .getResultList();
        for (int i = 0; i < pupils.size(); i++) {
            if (!known.contains(pupils.get(i).value())) {
                throw new Invalid("pupils[" + i + "]", "problem.no-such-person");
            }
        }
    }

    /** Who makes a class sees its pupils' records; so nobody is taken into it out of a grade of somebody else. */
    private void requireOfOwnGrades(Viewer viewer, List<PersonId> pupils) {
        if (viewer.administersWholeSchool()) {
            return;
        }
        Places places = new Places(entities, viewer.today(clock));
        for (int i = 0; i < pupils.size(); i++) {
            List<Places.Place> today = places.of(pupils.get(i));
            if (today.isEmpty() || !today.stream().allMatch(place -> viewer.administers(place.grade()))) {
                throw new Invalid("pupils[" + i + "]", "problem.no-such-person");
            }
        }
    }

    private List<ClassView> views(Viewer viewer, List<SchoolClass> classes) {
        if (classes.isEmpty()) {
            return List.of();
        }
        List<Long> ids = classes.stream().map(found -> found.id().value()).toList();
        Map<Long, List<PersonName>> pupils = pupils(viewer, ids);
        Map<Long, String> homerooms = homerooms(ids);
        return classes.stream()
                .map(found -> new ClassView(
                        found.id(),
                        found.name(),
                        found.grade(),
                        homerooms.get(found.id().value()),
                        pupils.getOrDefault(found.id().value(), List.of()).stream()
                                .sorted(PersonName.order(viewer.language()))
                                .map(name -> new Named(name.person(), name.listed()))
                                .toList()))
                .toList();
    }

    private Map<Long, List<PersonName>> pupils(Viewer viewer, List<Long> classes) {
        Map<Long, List<PersonName>> pupils = new HashMap<>();
        entities.createQuery(
                        "select m.classId, p from ClassMembership m join Person p on p.id = m.personId"
                                + " where m.classId in :classes and m.firstDay <= :today"
                                + " and (m.lastDay is null or m.lastDay >= :today)",
                        Object[].class)
                .setParameter("classes", classes)
                .setParameter("today", viewer.today(clock))
                .getResultList()
                .forEach(row -> pupils.computeIfAbsent((Long) row[0], any -> new ArrayList<>())
                        .add(((Person) row[1]).name()));
        return pupils;
    }

    private Map<Long, String> homerooms(List<Long> classes) {
        Map<Long, String> homerooms = new HashMap<>();
        entities.createQuery(
                        "select r.objectId, p from PersonRight r join Person p on p.id = r.personId"
                                + " where r.objectId in :classes and r.kind = :leads"
                                + " and (r.endsAt is null or r.endsAt > :now) order by r.id",
                        Object[].class)
                .setParameter("classes", classes)
                .setParameter("leads", RightKind.LEADS)
                .setParameter("now", clock.instant())
                .getResultList()
                .forEach(row ->
                        homerooms.put((Long) row[0], ((Person) row[1]).name().withInitials()));
        return homerooms;
    }
}
