package org.schooldiary.school.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks people of a school up by name, for appointments and class lists. */
@Stateless
public class PeopleSearch {
    /** How many are found at most. */
    public static final int MOST = 100;

    private static final Set<RightKind> OF_STAFF = EnumSet.complementOf(EnumSet.of(RightKind.GUARDS));

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Appointments appointments;

    @Inject
    private Clock clock;

    /**
     * People whose name holds every word of {@code query}, at most 100, in the order of the viewer's language. Whoever
     * may only name the first administration finds staff alone, by name alone.
     *
     * @param staffOnly whether only people are wanted who teach, were appointed, or are staff of the institution by their launch
     * @throws NotFound where the viewer may look nobody up
     */
    public List<Found> find(Viewer viewer, String query, boolean staffOnly) {
        boolean first = appointments.mayAppointFirst(viewer);
        if (!viewer.isAdministration() && !first) {
            throw new NotFound();
        }
        Map<Long, Set<RightKind>> kinds = kinds(viewer.school());
        List<String> words =
                List.of(query.strip().toLowerCase(viewer.language()).split("\\s+"));
        return entities.createQuery("select p from Person p where p.schoolId = :school", Person.class)
                .setParameter("school", viewer.school().value())
                .getResultStream()
                .map(person -> new Candidate(
                        person.name(),
                        person.isOfStaff(),
                        kinds.getOrDefault(person.id().value(), Set.of())))
                .filter(candidate -> candidate.isStaff() || !staffOnly && !first)
                .filter(candidate -> candidate.isCalled(words, viewer.language()))
                .sorted((one, other) -> PersonName.order(viewer.language()).compare(one.name(), other.name()))
                .limit(MOST)
                .map(Candidate::found)
                .toList();
    }

    private Map<Long, Set<RightKind>> kinds(SchoolId school) {
        return entities.createQuery(
                        "select r from PersonRight r where r.schoolId = :school"
                                + " and (r.endsAt is null or r.endsAt > :now)",
                        Right.class)
                .setParameter("school", school.value())
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        right -> right.person().value(),
                        Collectors.mapping(
                                Right::kind, Collectors.toCollection(() -> EnumSet.noneOf(RightKind.class)))));
    }

    private record Candidate(PersonName name, boolean staff, Set<RightKind> kinds) {
        boolean isStaff() {
            return staff || kinds.stream().anyMatch(OF_STAFF::contains);
        }

        boolean isCalled(List<String> words, Locale language) {
            String called = name.listed().toLowerCase(language);
            return words.stream().allMatch(called::contains);
        }

        Found found() {
            return new Found(name.person(), name.listed(), List.copyOf(kinds));
        }
    }

    /**
     * Somebody found.
     *
     * @param kinds which rights they hold, of any object
     */
    public record Found(PersonId id, String name, List<RightKind> kinds) {}
}
