package org.schooldiary.web.container;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schooldiary.lti.launch.Context;
import org.schooldiary.lti.launch.ContextId;
import org.schooldiary.lti.launch.CustomParameters;
import org.schooldiary.lti.launch.Launch;
import org.schooldiary.lti.launch.MembershipService;
import org.schooldiary.lti.launch.MessageType;
import org.schooldiary.lti.launch.PersonNames;
import org.schooldiary.lti.launch.Presentation;
import org.schooldiary.lti.launch.ResourceLink;
import org.schooldiary.lti.launch.ResourceLinkId;
import org.schooldiary.lti.launch.Roles;
import org.schooldiary.lti.launch.SourcedIds;
import org.schooldiary.lti.launch.Subject;
import org.schooldiary.lti.launch.ToolPlatform;
import org.schooldiary.lti.membership.Member;
import org.schooldiary.lti.membership.MemberStatus;
import org.schooldiary.lti.membership.Roster;
import org.schooldiary.lti.registration.ClientId;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.Issuer;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.school.platform.connection.NewPlatform;

/** Launches that passed every check, and class lists, of a made-up platform with one course. */
final class LaunchFixture {
    static final String INSTRUCTOR = "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor";
    static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";
    static final String MENTOR = "http://purl.imsglobal.org/vocab/lis/v2/membership#Mentor";
    static final String STAFF = "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Staff";
    static final String ADMINISTRATOR = "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator";
    static final DeploymentId DEPLOYMENT = new DeploymentId("1");

    private static final URI PLATFORM = URI.create("https://platform.example/");

    private final Registration registration;
    private final DeploymentId deployment;
    private final ContextId course;
    private final Optional<MembershipService> classLists;

    LaunchFixture(Registration registration) {
        this(registration, DEPLOYMENT);
    }

    LaunchFixture(Registration registration, DeploymentId deployment) {
        this(registration, deployment, new ContextId("c1"), Optional.empty());
    }

    private LaunchFixture(
            Registration registration,
            DeploymentId deployment,
            ContextId course,
            Optional<MembershipService> classLists) {
        this.registration = registration;
        this.deployment = deployment;
        this.course = course;
        this.classLists = classLists;
    }

    /** Of a platform that says where its class lists are read, and never answers there. */
    static LaunchFixture offeringClassLists(Registration registration) {
        return new LaunchFixture(
                registration,
                DEPLOYMENT,
                new ContextId("c1"),
                Optional.of(new MembershipService(PLATFORM.resolve("memberships"))));
    }

    /** Launches of the same platform in another course. */
    LaunchFixture inAnotherCourse() {
        return new LaunchFixture(registration, deployment, new ContextId("c2"), classLists);
    }

    /** A platform to be connected, active, with its one deployment. */
    static NewPlatform newPlatform(String client) {
        return newPlatform(client, PLATFORM.toString());
    }

    /** The same with its keys at an address. */
    static NewPlatform newPlatform(String client, String keys) {
        return newPlatform(client, keys, List.of(DEPLOYMENT));
    }

    /** The same with another place in it. */
    static NewPlatform newPlatform(String client, DeploymentId place) {
        return newPlatform(client, PLATFORM.toString(), List.of(place));
    }

    /** One that named no place when it registered. */
    static NewPlatform platformWithoutPlaces(String client) {
        return newPlatform(client, PLATFORM.toString(), List.of());
    }

    private static NewPlatform newPlatform(String client, String keys, List<DeploymentId> deployments) {
        return new NewPlatform(
                new Issuer("https://platform.example"),
                new ClientId(client),
                PLATFORM,
                PLATFORM,
                null,
                URI.create(keys),
                "Платформа",
                null,
                deployments,
                true);
    }

    Launch by(String subject, String... roles) {
        return of(subject, named("Белова", "Татьяна"), List.of(), Map.of(), roles);
    }

    Launch withoutNames(String subject, String... roles) {
        return of(subject, nameless(), List.of(), Map.of(), roles);
    }

    Launch byMentor(String subject, String... mentees) {
        List<Subject> scope = List.of(mentees).stream().map(Subject::new).toList();
        return of(subject, named("Абрамова", "Ольга"), scope, Map.of(), MENTOR);
    }

    /** By a link that carries custom parameters. */
    Launch byLinkWith(Map<String, String> custom, String subject, String... roles) {
        return of(subject, named("Абрамова", "Ольга"), List.of(), custom, roles);
    }

    /** A class list of learners. */
    static Roster learners(String... subjects) {
        return new Roster(
                List.of(subjects).stream()
                        .map(subject -> learner(subject, MemberStatus.ACTIVE))
                        .toList(),
                0,
                Instant.now());
    }

    /** A learner as a class list names them. */
    static Member learner(String subject, MemberStatus status, String... groups) {
        return new Member(
                new Subject(subject),
                named("Ученик", subject),
                Roles.of(List.of(LEARNER)),
                status,
                Optional.empty(),
                Set.of(groups));
    }

    private Launch of(
            String subject, PersonNames names, List<Subject> mentees, Map<String, String> custom, String... roles) {
        return new Launch(
                registration,
                deployment,
                MessageType.RESOURCE_LINK,
                new Subject(subject),
                names,
                Roles.of(List.of(roles)),
                Optional.of(new Context(course, Optional.of("7А-АЛГ"), Optional.of("Алгебра, 7А"), Set.of())),
                Optional.of(new ResourceLink(new ResourceLinkId("r1"), Optional.empty(), Optional.empty())),
                URI.create("https://diary.example/"),
                new Presentation(Optional.of("ru"), Optional.empty(), Optional.empty()),
                new SourcedIds(Optional.empty(), Optional.empty()),
                new CustomParameters(custom),
                mentees,
                classLists,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new ToolPlatform(Optional.empty(), Optional.of("Лицей"), Optional.empty(), Optional.empty()),
                Instant.now(),
                Instant.now(),
                Set.of());
    }

    private static PersonNames named(String family, String given) {
        return new PersonNames(
                Optional.of(given), Optional.of(family), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static PersonNames nameless() {
        return new PersonNames(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
