package org.schooldiary.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.schooldiary.web.container.LaunchFixture.ADMINISTRATOR;
import static org.schooldiary.web.container.LaunchFixture.INSTRUCTOR;
import static org.schooldiary.web.container.LaunchFixture.LEARNER;
import static org.schooldiary.web.container.LaunchFixture.MENTOR;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.lti.launch.Launch;
import org.schooldiary.lti.login.AnsweredLogins;
import org.schooldiary.lti.login.BrowserSession;
import org.schooldiary.lti.login.LoginRequest;
import org.schooldiary.lti.login.LoginStates;
import org.schooldiary.lti.login.OidcLogin;
import org.schooldiary.lti.login.PendingLogin;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.DeploymentStatus;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.lti.registration.Registrations;
import org.schooldiary.lti.registration.ToolAddress;
import org.schooldiary.school.people.AppointmentKind;
import org.schooldiary.school.people.Appointments;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.Grades;
import org.schooldiary.school.people.Guardianships;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.NewAppointment;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.PeopleSearch;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.RightId;
import org.schooldiary.school.people.SchoolClasses;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.platform.Arrival;
import org.schooldiary.school.platform.Arrivals;
import org.schooldiary.school.platform.Cleanup;
import org.schooldiary.school.platform.CourseState;
import org.schooldiary.school.platform.Courses;
import org.schooldiary.school.platform.Introductions;
import org.schooldiary.school.platform.Pass;
import org.schooldiary.school.platform.RosterBook;
import org.schooldiary.school.platform.SignIns;
import org.schooldiary.school.platform.SignedOut;
import org.schooldiary.school.platform.connection.DeploymentWaits;
import org.schooldiary.school.platform.connection.KeepingDeployments;
import org.schooldiary.school.platform.connection.KnownIssuer;
import org.schooldiary.school.platform.connection.LinkUsedUp;
import org.schooldiary.school.platform.connection.NewPlatform;
import org.schooldiary.school.platform.connection.Platforms;
import org.schooldiary.school.platform.connection.RegistrationLinks;
import org.schooldiary.school.store.Ids;
import org.schooldiary.school.store.Leases;
import org.schooldiary.school.store.Secret;
import org.schooldiary.web.lti.Reception;

@ExtendWith(ArquillianExtension.class)
class ArrivalIT {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Inject
    private Platforms platforms;

    @Inject
    private KeepingDeployments deployments;

    @Inject
    private Registrations registrations;

    @Inject
    private RegistrationLinks links;

    @Inject
    private AnsweredLogins logins;

    @Inject
    private LoginStates states;

    @Inject
    private OidcLogin login;

    @Inject
    private ToolAddress tool;

    @Inject
    private Reception reception;

    @Inject
    private Arrivals arrivals;

    @Inject
    private SignIns signIns;

    @Inject
    private Introductions introductions;

    @Inject
    private Courses courses;

    @Inject
    private RosterBook book;

    @Inject
    private Appointments appointments;

    @Inject
    private Guardianships guardianships;

    @Inject
    private SchoolClasses schoolClasses;

    @Inject
    private PeopleSearch people;

    @Inject
    private Cleanup cleanup;

    @Inject
    private Leases leases;

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    private Registration platform;
    private LaunchFixture launches;

    @Deployment
    static WebArchive diary() {
        return DiaryArchive.with(ArrivalIT.class, LaunchFixture.class, CountedStatements.class);
    }

    @BeforeEach
    void connect() {
        String id = platforms
                .connect(LaunchFixture.newPlatform("client-" + Ids.next()))
                .id();
        platform = registrations.find(new RegistrationId(id)).orElseThrow();
        launches = new LaunchFixture(platform);
    }

    @Test
    void aTeachersFirstLaunchMakesSchoolPersonAndCourse() {
        Arrival first = arrive("t1", INSTRUCTOR);
        Arrival second = arrive("t1", INSTRUCTOR);

        assertThat(first.viewer().instructsCourse(first.course())).isTrue();
        assertThat(second.person()).isEqualTo(first.person());
        assertThat(second.course()).isEqualTo(first.course());
        assertThat(second.school()).isEqualTo(first.school());
        assertThat(second.viewer().rights()).hasSize(1);
        assertThat(courses.view(first.viewer(), first.course()).state()).isEqualTo(CourseState.TEACHER);
    }

    @Test
    void aLearnerAloneHasNoRights() {
        Arrival learner = arrive("p1", LEARNER);

        assertThat(learner.viewer().rights()).isEmpty();
        assertThat(learner.viewer().isPupil()).isFalse();
        assertThat(courses.view(learner.viewer(), learner.course()).state()).isEqualTo(CourseState.UNCONFIRMED);
    }

    @Test
    void anInstructorsRightEndsWithALaunchWithoutTheRole() {
        Arrival teacher = arrive("t1", INSTRUCTOR);
        Arrival demoted = arrive("t1", LEARNER);
        Arrival again = arrive("t1", INSTRUCTOR);

        assertThat(demoted.viewer().instructsCourse(teacher.course())).isFalse();
        assertThat(again.viewer().instructsCourse(teacher.course())).isTrue();
    }

    @Test
    void whatAPlatformWithholdsIsNotForgotten() {
        arrive("t1", INSTRUCTOR);
        Arrival nameless = arrivals.arrive(launches.withoutNames("t1", INSTRUCTOR), RUSSIAN);
        Pass pass = signIns.redeem(nameless.code());

        assertThat(introductions.of(pass.signedIn()).name().listed()).isEqualTo("Белова Татьяна");
    }

    @Test
    void aMentorGuardsKnownLearnersUntilALaunchOmitsThem() {
        Arrival pupil = arrive("p1", LEARNER);
        Arrival guardian = arrivals.arrive(launches.byMentor("g1", "p1", "nobody"), RUSSIAN);
        Arrival later = arrivals.arrive(launches.byMentor("g1"), RUSSIAN);

        assertThat(guardian.viewer().children()).containsExactly(pupil.person());
        assertThat(guardian.strangers()).containsExactly("nobody");
        assertThat(later.viewer().children()).isEmpty();
    }

    @Test
    void aGuardiansLinkThatTheSchoolEndedIsOpenedByNoLaterLaunch() {
        PersonId pupil = arrive("p1", LEARNER).person();
        arrivals.arrive(launches.byMentor("g1", "p1"), RUSSIAN);
        Viewer head = administration();
        RightId link = guardianships.of(head, pupil).get(0).id();

        guardianships.end(head, link);

        assertThat(arrivals.arrive(launches.byMentor("g1", "p1"), RUSSIAN)
                        .viewer()
                        .children())
                .isEmpty();
        assertThat(arrivals.arrive(launches.byMentor("g2", "p1"), RUSSIAN)
                        .viewer()
                        .children())
                .containsExactly(pupil);
    }

    @Test
    void aLinkEndedByTheSchoolEndsInEveryCourse() {
        PersonId pupil = arrive("p1", LEARNER).person();
        LaunchFixture elsewhere = launches.inAnotherCourse();
        arrivals.arrive(elsewhere.by("p1", LEARNER), RUSSIAN);
        arrivals.arrive(launches.byMentor("g1", "p1"), RUSSIAN);
        arrivals.arrive(elsewhere.byMentor("g1", "p1"), RUSSIAN);
        Viewer head = administration();

        guardianships.end(head, guardianships.of(head, pupil).get(0).id());

        assertThat(arrivals.arrive(launches.byMentor("g1", "p1"), RUSSIAN)
                        .viewer()
                        .children())
                .isEmpty();
        assertThat(arrivals.arrive(elsewhere.byMentor("g1", "p1"), RUSSIAN)
                        .viewer()
                        .children())
                .isEmpty();
    }

    @Test
    void administrationOfSomeGradesTakesNobodyOfAnotherIntoAClass() {
        PersonId seventh = arrive("p1", LEARNER).person();
        PersonId nowhere = arrive("p2", LEARNER).person();
        PersonId deputy = arrive("d1", INSTRUCTOR).person();
        Viewer head = administration();
        schoolClasses.make(head, "7А", 7, List.of(seventh));
        appointments.appoint(
                head, new NewAppointment(deputy, AppointmentKind.ADMINISTRATION, Grades.of(List.of(7)), null));
        appointments.appoint(
                head,
                new NewAppointment(
                        arrive("d2", INSTRUCTOR).person(),
                        AppointmentKind.ADMINISTRATION,
                        Grades.of(List.of(10)),
                        null));
        Viewer ofSeventh = arrive("d1", INSTRUCTOR).viewer();
        Viewer ofTenth = arrive("d2", INSTRUCTOR).viewer();

        assertThat(schoolClasses.make(ofSeventh, "7Б", 7, List.of(seventh)).pupils())
                .hasSize(1);
        assertThatThrownBy(() -> schoolClasses.make(ofTenth, "10А", 10, List.of(seventh)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> schoolClasses.make(ofTenth, "10А", 10, List.of(nowhere)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aMentorOfAPersonWhoIsNoLearnerOfTheCourseGuardsNobody() {
        arrive("t1", INSTRUCTOR);

        assertThat(arrivals.arrive(launches.byMentor("g1", "t1"), RUSSIAN)
                        .viewer()
                        .children())
                .isEmpty();
        assertThat(arrivals.arrive(launches.by("g2", MENTOR), RUSSIAN).viewer().rights())
                .isEmpty();
    }

    @Test
    void aClaimIsKeptOnceTheClassListShowsTheLearner() {
        Arrival guardian = arrivals.arrive(launches.byMentor("g1", "p1"), RUSSIAN);
        book.take(guardian.course(), platform.id(), LaunchFixture.learners("p1"));

        Arrival known = arrivals.guardAfterRoster(guardian, launches.byMentor("g1", "p1"));

        assertThat(known.viewer().children()).hasSize(1);
        assertThat(known.strangers()).isEmpty();
    }

    @Test
    void aCodeSignsInOnceAlsoWhenSentTwiceAtTheSameTime() throws Exception {
        Secret code = arrive("t1", INSTRUCTOR).code();
        Callable<Boolean> redeeming = () -> {
            try {
                signIns.redeem(code);
                return true;
            } catch (SignedOut tooLate) {
                return false;
            }
        };

        assertThat(atTheSameTime(redeeming)).containsExactlyInAnyOrder(true, false);
        assertThatThrownBy(() -> signIns.redeem(code)).isInstanceOf(SignedOut.class);
    }

    @Test
    void aBearerNamesItsPersonUntilSigningOut() {
        Arrival arrival = arrive("t1", INSTRUCTOR);
        Pass pass = signIns.redeem(arrival.code());

        assertThat(signIns.of(pass.bearer()).viewer().person()).isEqualTo(arrival.person());
        signIns.end(arrival.signIn());
        assertThatThrownBy(() -> signIns.of(pass.bearer())).isInstanceOf(SignedOut.class);
        assertThatThrownBy(() -> signIns.renew(arrival.signIn(), pass.renewal()))
                .isInstanceOf(SignedOut.class);
    }

    @Test
    void aRenewalSecretIsReplacedAndServesAParallelReload() {
        Arrival arrival = arrive("t1", INSTRUCTOR);
        Pass first = signIns.redeem(arrival.code());
        Pass second = signIns.renew(arrival.signIn(), first.renewal());
        Pass parallel = signIns.renew(arrival.signIn(), first.renewal());

        assertThat(second.renewal().text()).isNotEqualTo(first.renewal().text());
        assertThat(signIns.of(parallel.bearer()).viewer().person()).isEqualTo(arrival.person());
        assertThatThrownBy(() -> signIns.renew(arrival.signIn(), first.renewal()))
                .isInstanceOf(SignedOut.class);
    }

    @Test
    void switchingAPlatformOffSignsItsPeopleOut() {
        Pass pass = signIns.redeem(arrive("t1", INSTRUCTOR).code());
        platforms.deactivate(Ids.parse(platform.id().value()).orElseThrow());

        assertThatThrownBy(() -> signIns.of(pass.bearer())).isInstanceOf(SignedOut.class);
    }

    @Test
    void aLoginIsTakenOnceAlsoWhenAnsweredTwiceAtTheSameTime() throws Exception {
        PendingLogin begun = begin();

        assertThat(logins.isSpent(begun.nonce())).isFalse();
        assertThat(logins.wasTaken(begun.state())).isFalse();
        assertThat(atTheSameTime(() -> logins.take(begun))).containsExactlyInAnyOrder(true, false);
        assertThat(logins.take(begun)).isFalse();
        assertThat(logins.wasTaken(begun.state())).isTrue();
        assertThat(logins.isSpent(begun.nonce())).isTrue();
    }

    @Test
    void aLoginAndLaunchOfSomebodyKnownWritesThreeTimes() {
        loginAndLaunch();

        List<String> writes = CountedStatements.writesOf(this::loginAndLaunch);

        assertThat(writes).hasSize(3);
        assertThat(writes.get(0)).containsIgnoringCase("into answered_login");
        assertThat(writes.get(1)).containsIgnoringCase("into sign_in");
        assertThat(writes.get(2)).containsIgnoringCase("into launch_log");
    }

    /** As the servlets do it, but for the platform's signature. */
    private void loginAndLaunch() {
        assertThat(logins.take(begin())).isTrue();
        try {
            reception.receive(launches.by("t1", INSTRUCTOR), RUSSIAN, BrowserSession.COOKIE);
        } catch (LaunchRefused refused) {
            throw new AssertionError(refused);
        }
    }

    private PendingLogin begin() {
        Map<String, List<String>> parameters = Map.of(
                "iss", List.of(platform.issuer().value()),
                "client_id", List.of(platform.clientId().value()),
                "login_hint", List.of("3"),
                "target_link_uri", List.of(tool.launch().toString()));
        try {
            return states.read(login.begin(LoginRequest.of(parameters), BrowserSession.COOKIE)
                            .state())
                    .orElseThrow();
        } catch (LaunchRefused refused) {
            throw new AssertionError(refused);
        }
    }

    @Test
    void ofTwoFirstDeploymentsAtTheSameTimeOneIsLetIn() throws Exception {
        Registration welcomed = links.use(
                links.make(true, KnownIssuer.ASK, 1, null).token(),
                LaunchFixture.platformWithoutPlaces("client-" + Ids.next()),
                null);
        List<Launch> first = List.of(
                new LaunchFixture(welcomed, new DeploymentId("1")).by("t1", INSTRUCTOR),
                new LaunchFixture(welcomed, new DeploymentId("2")).by("t2", INSTRUCTOR));
        AtomicInteger next = new AtomicInteger();

        List<Boolean> letIn = atTheSameTime(() -> {
            try {
                arrivals.arrive(first.get(next.getAndIncrement()), RUSSIAN);
                return true;
            } catch (DeploymentWaits waits) {
                return false;
            }
        });

        assertThat(letIn).containsExactlyInAnyOrder(true, false);
        assertThat(List.of(
                        registrations.deploymentStatus(welcomed.id(), new DeploymentId("1")),
                        registrations.deploymentStatus(welcomed.id(), new DeploymentId("2"))))
                .containsExactlyInAnyOrder(DeploymentStatus.ACTIVE, DeploymentStatus.INACTIVE);
    }

    @Test
    void anUnknownDeploymentWaitsForApproval() {
        DeploymentId other = new DeploymentId("2");
        registrations.recordUnknownDeployment(platform.id(), other);
        registrations.recordUnknownDeployment(platform.id(), other);

        assertThat(registrations.deploymentStatus(platform.id(), other)).isEqualTo(DeploymentStatus.INACTIVE);
        assertThat(registrations.deploymentStatus(platform.id(), LaunchFixture.DEPLOYMENT))
                .isEqualTo(DeploymentStatus.ACTIVE);
    }

    @Test
    void aRegistrationLinkServesAsOftenAsItSays() {
        Secret token = links.make(true, KnownIssuer.ASK, 1, null).token();
        Registration made = links.use(token, LaunchFixture.newPlatform("client-" + Ids.next()), null);

        assertThat(made.active()).isTrue();
        assertThatThrownBy(() -> links.check(token)).isInstanceOf(LinkUsedUp.class);
        assertThatThrownBy(() -> links.check(Secret.fresh())).isInstanceOf(LinkUsedUp.class);
    }

    @Test
    void aPlatformThatRegistersAgainAtOtherAddressesWaitsForApproval() {
        String client = platform.clientId().value();
        Registration same =
                links.use(links.make(false, KnownIssuer.ASK, 1, null).token(), LaunchFixture.newPlatform(client), null);
        Registration moved = links.use(
                links.make(false, KnownIssuer.ASK, 1, null).token(),
                LaunchFixture.newPlatform(client, "https://keys.example/"),
                null);
        Registration letIn = links.use(
                links.make(true, KnownIssuer.ASK, 1, null).token(),
                LaunchFixture.newPlatform(client, "https://more.example/"),
                null);

        assertThat(same.active()).isTrue();
        assertThat(moved.active()).isFalse();
        assertThat(letIn.active()).isTrue();
        assertThat(letIn.jwksUri()).hasHost("more.example");
        assertThat(moved.id()).isEqualTo(platform.id());
    }

    @Test
    void aConnectionThatIsUpdatedKeepsItsRowAndTakesTheNewClient() {
        String client = "client-" + Ids.next();
        Registration updated = links.use(
                links.make(true, KnownIssuer.ASK, 1, null).token(), LaunchFixture.newPlatform(client), platform.id());

        assertThat(updated.id()).isEqualTo(platform.id());
        assertThat(updated.clientId().value()).isEqualTo(client);
        assertThat(updated.active()).isTrue();
    }

    @Test
    void theCoursesOfAPlatformThatIsConnectedAnewGoOn() {
        CourseId course = arrive("t1", INSTRUCTOR).course();
        DeploymentId newPlace = new DeploymentId("7");
        NewPlatform anew = LaunchFixture.newPlatform("client-" + Ids.next(), newPlace);

        Registration updated =
                links.use(links.make(true, KnownIssuer.ASK, 1, null).token(), anew, platform.id());
        Arrival later = arrivals.arrive(new LaunchFixture(updated, newPlace).by("t1", INSTRUCTOR), RUSSIAN);

        assertThat(later.course()).isEqualTo(course);
        assertThat(registrations.deploymentStatus(platform.id(), LaunchFixture.DEPLOYMENT))
                .isEqualTo(DeploymentStatus.UNKNOWN);
    }

    @Test
    void aDeploymentThatWasSwitchedOffStaysOffWhenALinkIsUsedAgain() {
        NewPlatform again = LaunchFixture.newPlatform(platform.clientId().value());
        String deployment = platforms.ofIssuer(platform.issuer(), null).stream()
                .filter(known -> known.clientId().equals(platform.clientId().value()))
                .findFirst()
                .orElseThrow()
                .deployments()
                .get(0)
                .id();
        deployments.deactivate(Ids.parse(deployment).orElseThrow());
        links.use(links.make(true, KnownIssuer.ASK, 1, null).token(), again, null);

        assertThat(registrations.deploymentStatus(platform.id(), LaunchFixture.DEPLOYMENT))
                .isEqualTo(DeploymentStatus.INACTIVE);
    }

    @Test
    void thePlatformsAdministratorNamesTheFirstAdministrationAndNoMore() {
        Arrival teacher = arrive("t1", INSTRUCTOR);
        Viewer administrator = arrive("a1", ADMINISTRATOR).viewer();
        NewAppointment wanted =
                new NewAppointment(teacher.person(), AppointmentKind.ADMINISTRATION, Grades.all(), null);

        assertThat(people.find(administrator, "бел", true)).extracting("id").contains(teacher.person());
        appointments.appoint(administrator, wanted);
        assertThatThrownBy(() -> appointments.appoint(administrator, wanted)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.find(administrator, "", true)).isInstanceOf(NotFound.class);
        assertThat(arrive("t1", INSTRUCTOR).viewer().isAdministration()).isTrue();
    }

    private Viewer administration() {
        appointments.appoint(
                arrive("a1", ADMINISTRATOR).viewer(),
                new NewAppointment(
                        arrive("h1", INSTRUCTOR).person(), AppointmentKind.ADMINISTRATION, Grades.all(), null));
        return arrive("h1", INSTRUCTOR).viewer();
    }

    @Test
    void scheduledWorkIsDoneByWhoeverHasTheLease() {
        String work = "work-" + Ids.next();

        assertThat(leases.take(work, Duration.ofMinutes(1))).isTrue();
        assertThat(leases.take(work, Duration.ofMinutes(1))).isFalse();
        assertThat(leases.take(work + "b", Duration.ofMillis(-1))).isTrue();
        assertThat(leases.take(work + "b", Duration.ofMinutes(1))).isTrue();
    }

    @Test
    void theCleanupLeavesWhatIsStillNeeded() {
        Pass pass = signIns.redeem(arrive("t1", INSTRUCTOR).code());

        cleanup.forgetLogins();
        cleanup.forgetSignIns();
        cleanup.forgetEdits();
        cleanup.forgetLaunches();
        assertThat(signIns.of(pass.bearer())).isNotNull();
    }

    @Test
    void theCleanupDeletesOldestFirstAndOnlySoMuchAtOnce() throws Exception {
        transaction.begin();
        for (int launch = 1; launch <= 501; launch++) {
            entities.createNativeQuery(
                            "insert into launch_log (id, at_instant, outcome, facts) values (?1, ?1, 'old', '')")
                    .setParameter(1, (long) launch)
                    .executeUpdate();
        }
        transaction.commit();

        assertThat(cleanup.forgetLaunches()).isEqualTo(500);
        assertThat(oldLaunches()).containsExactly(501L);
        assertThat(cleanup.forgetLaunches()).isEqualTo(1);
        assertThat(oldLaunches()).isEmpty();
    }

    private List<Long> oldLaunches() {
        List<?> found = entities.createNativeQuery("select at_instant from launch_log where outcome = 'old'")
                .getResultList();
        return found.stream().map(at -> ((Number) at).longValue()).toList();
    }

    private Arrival arrive(String subject, String... roles) {
        return arrivals.arrive(launches.by(subject, roles), RUSSIAN);
    }

    private List<Boolean> atTheSameTime(Callable<Boolean> work) throws InterruptedException, ExecutionException {
        Future<Boolean> one = threads.submit(work);
        Future<Boolean> other = threads.submit(work);
        return List.of(one.get(), other.get());
    }
}
