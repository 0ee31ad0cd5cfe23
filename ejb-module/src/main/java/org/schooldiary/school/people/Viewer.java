package org.schooldiary.school.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.schooldiary.school.people.RightKind.Act;

/**
 * A person with the rights they hold at this moment in their school.
 *
 * <p>Made afresh for each request; every read and write of the record goes through one. What a viewer may not see does
 * not exist for them ({@link NotFound}); what they see but may not change is refused ({@link NotAllowed}).
 */
public final class Viewer {
    private final PersonId person;
    private final SchoolId school;
    private final ZoneId zone;
    private final Locale language;
    private final List<HeldRight> rights;
    private final boolean pupil;

    /**
     * A viewer with exactly these rights.
     *
     * @param zone the school's time zone
     * @param pupil whether a class or group holds them as a confirmed member today
     */
    public Viewer(
            PersonId person, SchoolId school, ZoneId zone, Locale language, List<HeldRight> rights, boolean pupil) {
        this.person = person;
        this.school = school;
        this.zone = zone;
        this.language = language;
        this.rights = List.copyOf(rights);
        this.pupil = pupil;
    }

    public PersonId person() {
        return person;
    }

    public SchoolId school() {
        return school;
    }

    /** The school's time zone. */
    public ZoneId zone() {
        return zone;
    }

    /** The language of the screens: Russian or English. */
    public Locale language() {
        return language;
    }

    /** The day it is in the viewer's school. */
    public LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(zone));
    }

    /** Whether this viewer is {@code other}. */
    public boolean is(PersonId other) {
        return person.equals(other);
    }

    /** Whether some right of the viewer allows {@code act} with the object of that id. */
    public boolean may(Act act, long object) {
        return rights.stream().anyMatch(right -> right.kind().allows(act) && right.object() == object);
    }

    /** Whether a class or group holds the viewer as a confirmed member today. */
    public boolean isPupil() {
        return pupil;
    }

    public boolean teaches(JournalId journal) {
        return holds(RightKind.TEACHES, journal.value());
    }

    public boolean leads(SchoolClassId schoolClass) {
        return holds(RightKind.LEADS, schoolClass.value());
    }

    public boolean guards(PersonId pupilOfGuardian) {
        return holds(RightKind.GUARDS, pupilOfGuardian.value());
    }

    /** Whether the viewer is an instructor of the platform's course, by its latest launch. */
    public boolean instructsCourse(CourseId course) {
        return holds(RightKind.INSTRUCTS, course.value());
    }

    /** Whether the viewer belongs to the administration, for {@code grade} at least. */
    public boolean administers(int grade) {
        return rights.stream()
                .anyMatch(right ->
                        right.kind() == RightKind.ADMINISTERS && right.grades().cover(grade));
    }

    /** Whether the viewer belongs to the administration, for whatever grades. */
    public boolean isAdministration() {
        return holds(RightKind.ADMINISTERS, school.value());
    }

    /** Whether the viewer belongs to the administration for every grade. */
    public boolean administersWholeSchool() {
        return rights.stream()
                .anyMatch(right ->
                        right.kind() == RightKind.ADMINISTERS && right.grades().areAll());
    }

    /** The grades the viewer administers, in order; empty where all or none. */
    public List<Integer> administeredGrades() {
        return administersWholeSchool()
                ? List.of()
                : of(RightKind.ADMINISTERS).stream()
                        .flatMap(right -> right.grades().list().stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Whether the platform calls the viewer its Administrator; by that alone they see no child's record. */
    public boolean isPlatformAdministrator() {
        return holds(RightKind.CONFIGURES, school.value());
    }

    /** The journals the viewer teaches. */
    public Set<JournalId> journals() {
        return of(RightKind.TEACHES).stream()
                .map(right -> new JournalId(right.object()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The journals of a course that the viewer teaches. */
    public Set<JournalId> journals(CourseId course) {
        return of(RightKind.TEACHES).stream()
                .filter(right -> course.equals(right.course()))
                .map(right -> new JournalId(right.object()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The pupils the viewer is a guardian of. */
    public Set<PersonId> children() {
        return of(RightKind.GUARDS).stream()
                .map(right -> new PersonId(right.object()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The classes the viewer is homeroom teacher of. */
    public Set<SchoolClassId> classes() {
        return of(RightKind.LEADS).stream()
                .map(right -> new SchoolClassId(right.object()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every right the viewer holds, for instance to tell whether one of them changed. */
    public List<HeldRight> rights() {
        return rights;
    }

    private boolean holds(RightKind kind, long object) {
        return rights.stream().anyMatch(right -> right.kind() == kind && right.object() == object);
    }

    private List<HeldRight> of(RightKind kind) {
        return rights.stream().filter(right -> right.kind() == kind).toList();
    }
}
