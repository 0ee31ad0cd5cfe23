package org.schooldiary.school.platform;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.launch.Context;
import org.schooldiary.lti.launch.EulaService;
import org.schooldiary.lti.launch.Launch;
import org.schooldiary.lti.launch.MembershipService;
import org.schooldiary.lti.launch.MessageType;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.Person;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.people.Viewers;
import org.schooldiary.school.platform.connection.DeploymentWaits;
import org.schooldiary.school.platform.connection.ServedSchool;
import org.schooldiary.school.platform.connection.ServedSchool.Place;
import org.schooldiary.school.store.Secret;

/** Turns an accepted launch into a signed-in person: finds or makes school, person and course, opens and ends rights. */
@Stateless
public class Arrivals {
    /** The custom parameter by which a link or a whole tool says what its launchers are. */
    static final String ROLE_PARAMETER = "diary_role";

    /** Its one value: whoever comes is a guardian, and as a Learner never becomes a pupil. */
    static final String GUARDIAN = "guardian";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ServedSchool servedSchool;

    @Inject
    private Viewers viewers;

    @Inject
    private Clock clock;

    /**
     * Somebody arrives by a launch that passed every check.
     *
     * @param language of the launch; what the person once chose goes before it
     * @throws DeploymentWaits where it turns out here that the place in the platform is not approved
     */
    public Arrival arrive(Launch launch, Locale language) {
        Instant now = clock.instant();
        Place place = servedSchool.of(launch);
        People people = new People(entities, place.school().id(), place.registrationRow(), now);
        Person person = people.named(launch.subject(), launch.names());
        person.isReachedBy(null, launch.sourcedIds().person().orElse(null));
        person.wasHere(now);
        person.isOfStaff(launch.roles().staff(), now);
        entities.flush();
        CourseRights rights = new CourseRights(entities, person, now);
        rights.configures(launch.roles().administersPlatform());
        Course course = launch.context()
                .map(context -> course(place, context, launch, person, now))
                .orElse(null);
        List<String> strangers = List.of();
        if (course != null) {
            rights.instructs(course.id(), launch.roles().instructor());
            strangers = guards(rights, people, course, launch);
        }
        return signIn(launch, place, person, course, strangers, language, now);
    }

    /**
     * Opens the guardian's links that had to wait until the class list of the course was read; persons who are not in it
     * either are claimed in vain.
     *
     * @return the arrival with the rights as they are now
     */
    public Arrival guardAfterRoster(Arrival arrival, Launch launch) {
        Instant now = clock.instant();
        Person person = entities.find(Person.class, arrival.person().value());
        Course course = arrival.course() == null
                ? null
                : entities.find(Course.class, arrival.course().value());
        if (course == null) {
            return arrival;
        }
        People people = new People(entities, person.school(), person.registrationId(), now);
        List<String> strangers = guards(new CourseRights(entities, person, now), people, course, launch);
        entities.flush();
        return new Arrival(
                arrival.school(),
                arrival.person(),
                arrival.course(),
                arrival.signIn(),
                arrival.code(),
                viewers.of(arrival.person(), arrival.viewer().language()),
                strangers);
    }

    /** Links the guardian with those claimed whom the course is known to hold; gives back the ids of the others. */
    private List<String> guards(CourseRights rights, People people, Course course, Launch launch) {
        Map<String, Optional<Person>> claimed = new LinkedHashMap<>();
        launch.mentorScope().forEach(subject -> claimed.put(subject.value(), people.find(subject)));
        launch.mentorScopeBySourcedId().forEach(id -> claimed.put(id, people.numbered(id, course.id())));
        Set<PersonId> pupils = new HashSet<>();
        List<String> strangers = new ArrayList<>();
        claimed.forEach((id, person) -> person.map(Person::id)
                .filter(pupil -> isLearner(course, pupil, rights))
                .ifPresentOrElse(pupils::add, () -> strangers.add(id)));
        rights.guards(course.id(), pupils);
        return strangers;
    }

    /** A child who left the class list stays linked with who was already: no roster ends a link, only a launch does. */
    private boolean isLearner(Course course, PersonId person, CourseRights rights) {
        return member(course.id(), person).stream()
                .filter(member -> member.standing(course) == MemberStanding.PUPIL)
                .anyMatch(member -> member.isActive() || rights.isGuardianByClaim(course.id(), person));
    }

    private Course course(Place place, Context context, Launch launch, Person person, Instant now) {
        Course course = entities.createQuery(
                        "select c from Course c where c.schoolId = :school and c.deploymentRow = :deployment"
                                + " and c.contextId = :context",
                        Course.class)
                .setParameter("school", place.school().id().value())
                .setParameter("deployment", place.deploymentRow())
                .setParameter("context", context.id().value())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    Course seen = new Course(place.school().id(), place.deploymentRow(), context.id(), now);
                    entities.persist(seen);
                    entities.flush();
                    return seen;
                });
        course.isDescribed(
                context,
                launch.membershipService().map(MembershipService::address).orElse(null),
                launch.groupService());
        launch.gradeService().ifPresent(course::hasGradebook);
        CourseMember member = member(course.id(), person.id()).stream()
                .findFirst()
                .orElseGet(() -> {
                    CourseMember seen = new CourseMember(course, person.id());
                    seen.isSeen(launch.roles(), CourseMember.Source.LAUNCH, now);
                    entities.persist(seen);
                    return seen;
                });
        member.isSeen(launch.roles(), CourseMember.Source.LAUNCH, now);
        if (launch.custom()
                .value(ROLE_PARAMETER)
                .filter(GUARDIAN::equalsIgnoreCase)
                .isPresent()) {
            member.cameByGuardiansLink(now);
        }
        return course;
    }

    private List<CourseMember> member(CourseId course, PersonId person) {
        return entities.createQuery(
                        "select m from CourseMember m where m.courseId = :course and m.personId = :person",
                        CourseMember.class)
                .setParameter("course", course.value())
                .setParameter("person", person.value())
                .getResultList();
    }

    private Arrival signIn(
            Launch launch,
            Place place,
            Person person,
            @Nullable Course course,
            List<String> strangers,
            Locale ofLaunch,
            Instant now) {
        SchoolId school = place.school().id();
        String chosen = person.language();
        Locale language = chosen == null ? ofLaunch : Locale.forLanguageTag(chosen);
        Secret code = Secret.fresh();
        SignIn signIn =
                new SignIn(person, place.deploymentRow(), course == null ? null : course.id(), language, code, now);
        entities.persist(signIn);
        entities.flush();
        launch.deepLinking()
                .ifPresent(settings -> entities.persist(
                        new DeepLinkRequest(signIn.id(), place.registrationRow(), launch.deployment(), settings)));
        launch.eulaService()
                .filter(service -> launch.messageType() == MessageType.EULA)
                .filter(service -> service.scopes().contains(EulaService.USER_SCOPE))
                .ifPresent(service -> entities.persist(new TermsQuestion(signIn.id(), service)));
        entities.flush();
        return new Arrival(
                school, person.id(), signIn.course(), signIn.id(), code, viewers.of(person.id(), language), strangers);
    }
}
