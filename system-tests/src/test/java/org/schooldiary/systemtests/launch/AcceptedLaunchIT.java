package org.schooldiary.systemtests.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.IdToken;
import org.schooldiary.systemtests.platform.Journals;
import org.schooldiary.systemtests.platform.Landing;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.PlatformCourse;
import org.schooldiary.systemtests.platform.PlatformPerson;
import org.schooldiary.systemtests.platform.Session;
import org.schooldiary.systemtests.platform.TestPlatform;

/** Launches of real platforms differ in many ways; all of these must bring teacher and pupil to their own page. */
@Tag("launch")
@ExtendWith(SharedServers.class)
@TestInstance(Lifecycle.PER_CLASS)
class AcceptedLaunchIT {

    private static final String STAFF = "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Staff";
    private static final String STUDENT = "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Student";

    private final TestPlatform platform;
    private final PlatformPerson teacher = new PlatformPerson("t-1", "Белова", "Татьяна");
    private final PlatformPerson pupil = new PlatformPerson("p-1", "Абрамова", "Софья");
    private final PlatformCourse course;

    AcceptedLaunchIT(ToolServer tool) {
        platform = TestPlatform.connectedTo(tool);
        course = platform.course("7А алгебра", "Алгебра, 7А")
                .enrol(teacher, Lti.INSTRUCTOR)
                .enrol(pupil, Lti.LEARNER);
    }

    @BeforeAll
    void aJournalWithOneConfirmedPupil() {
        Session session = new Launcher(platform).open(teacher, course);
        assertThat(session.landing().page()).as("a teacher's first launch").isEqualTo("/course/");
        Journals.open(session, "7А", 7, "Алгебра", List.of(Journals.idOf(session, pupil)));
    }

    @AfterAll
    void closePlatform() {
        platform.close();
    }

    /** What of the message differs from a plain launch; the same for teacher and pupil. */
    static Stream<Arguments> variants() {
        return Stream.of(
                variant("plain", token -> token),
                variant("several roles", AcceptedLaunchIT::severalRoles),
                variant("short role names", AcceptedLaunchIT::shortRoles),
                variant("e-mail only", token -> token.without("name", "given_name", "family_name")),
                variant("names only", token -> token.without("email")),
                variant("no personal data", token -> token.without("name", "given_name", "family_name", "email")),
                variant("aud as an array with azp", token -> token.with("azp", audience(token))
                        .with("aud", List.of(audience(token)))),
                variant("clock 60 s ahead", token -> token.with("iat", ago(-60)).with("exp", ago(-120))),
                variant("expired 60 s ago", token -> token.with("iat", ago(120)).with("exp", ago(60))),
                variant("Cyrillic names with apostrophe and dash", token -> token.with("family_name", "Д’Арк-Ёлкина")
                        .with("given_name", "Жанна-Мария")
                        .with("name", "Жанна-Мария Д’Арк-Ёлкина")),
                variant("100 custom parameters", token -> token.with(Lti.CUSTOM, hundredParameters())),
                variant("claims nobody knows", token -> token.with("https://vendor.example/claim", Map.of("a", 1))),
                variant("no launch presentation", token -> token.without(Lti.LAUNCH_PRESENTATION)));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void bringsTheTeacherToTheJournal(UnaryOperator<IdToken> variant) {
        Session session = new Launcher(platform).open(teacher, course, variant);
        assertThat(session.landing().page()).isEqualTo("/journal/");
        assertThat(session.me().path("journals")).hasSize(1);
        assertThat(session.me().path("pupil").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void bringsThePupilToTheDiary(UnaryOperator<IdToken> variant) {
        Session session = new Launcher(platform).open(pupil, course, variant);
        assertThat(session.landing().page()).isEqualTo("/diary/");
        assertThat(session.me().path("pupil").asBoolean()).isTrue();
        assertThat(session.me().path("journals")).isEmpty();
    }

    @Test
    void eMailWithoutContextIsAccepted() {
        for (PlatformPerson person : List.of(teacher, pupil)) {
            Session session = new Launcher(platform)
                    .open(
                            person,
                            course,
                            token -> token.without(
                                    Lti.CONTEXT, Lti.NAMES_ROLE_SERVICE, "name", "given_name", "family_name"));
            assertThat(session.person()).isNotBlank();
        }
    }

    @Test
    void anUnknownRoleGivesNoRights() {
        Session session = strangerWith(List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Astronaut"));
        assertNoRights(session);
    }

    @Test
    void anEmptyListOfRolesGivesNoRightsAndAPolitePage() {
        Session session = strangerWith(List.of());
        assertNoRights(session);
        assertThat(session.get(session.landing().address().getPath())
                        .expect(200)
                        .mediaType())
                .isEqualTo("text/html");
    }

    @Test
    void anInstitutionsInstructorIsNoTeacherOfTheCourse() {
        assertNoRights(
                strangerWith(List.of("http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor", STAFF)));
    }

    @Test
    void anAdministratorOfThePlatformSeesNoChildsRecord() {
        Session session = strangerWith(List.of(Lti.SYSTEM_ADMINISTRATOR));
        assertThat(session.me().path("platformAdministrator").asBoolean()).isTrue();
        assertThat(session.me().path("administration").asBoolean()).isFalse();
        assertThat(session.landing().page()).isEqualTo("/school/");
        String child = new Launcher(platform).open(pupil, course).person();
        session.get("/api/diary/" + child + "/weeks/" + Journals.today(session)).expect(404);
    }

    @Test
    void aMentorsScopeWithoutTheRoleLaunchesButGuardsNobody() {
        PlatformPerson parent = new PlatformPerson("parent-without-role", "Абрамов", "Пётр");
        Session session = new Launcher(platform)
                .open(parent, course, token -> token.with(Lti.ROLES, List.of(Lti.LEARNER))
                        .with(Lti.ROLE_SCOPE_MENTOR, List.of(pupil.sub())));
        assertThat(session.me().path("children")).isEmpty();
        assertNoRights(session);
    }

    @Test
    void aMentorGuardsTheChildrenOfTheScopeUntilALaunchOmitsThem() {
        PlatformPerson parent = new PlatformPerson("parent-1", "Абрамов", "Сергей");
        UnaryOperator<IdToken> mentor = token -> token.with(Lti.ROLES, List.of(Lti.MENTOR))
                .with(Lti.ROLE_SCOPE_MENTOR, List.of(pupil.sub(), "nobody-of-this-school"));
        Session session = new Launcher(platform).open(parent, course, mentor);
        assertThat(session.landing().page()).isEqualTo("/diary/");
        assertThat(session.me().path("children")).hasSize(1);
        assertThat(session.me().path("children").path(0).path("name").asText()).contains("Абрамова");
        String week = "/api/diary/"
                + session.me().path("children").path(0).path("id").asText() + "/weeks/" + Journals.today(session);
        session.get(week).expect(200);

        Session later =
                new Launcher(platform).open(parent, course, token -> token.with(Lti.ROLES, List.of(Lti.MENTOR)));
        assertThat(later.me().path("children")).isEmpty();
        later.get(week).expect(404);
        session.get(week).expect(404);
    }

    @Test
    void aRotatedKeyIsLearnt() {
        platform.rotateKey();
        new Launcher(platform).open(teacher, course);
        platform.rotateKey();
        new Launcher(platform).open(pupil, course);
    }

    @Test
    void anOutageOfTheKeyEndpointIsSurvivedWithTheKeysKnown() {
        new Launcher(platform).open(teacher, course);
        platform.keyEndpoint().breakDown();
        new Launcher(platform).open(teacher, course);
        platform.keyEndpoint().mend();
    }

    @Test
    void theSignedTargetDecidesWhereItLands() {
        Session session = new Launcher(platform)
                .open(
                        teacher,
                        course,
                        token -> token.with(
                                Lti.TARGET_LINK_URI,
                                platform.tool().uri("/course/").toString()));
        assertThat(session.landing().page()).isEqualTo("/course/");
    }

    @Test
    void aCodeOpensOneSessionOnly() {
        Answer launched = new Launcher(platform).launch(teacher, course, UnaryOperator.identity());
        String code = Landing.of(launched).code();
        Session.redeem(platform.tool(), code).expect(200);
        Session.redeem(platform.tool(), code).expect(401);
        Session.redeem(platform.tool(), "not-a-code").expect(401);
    }

    @Test
    void aReloadedTabGetsItsSessionBackAndAForeignPageDoesNot() {
        Session session = new Launcher(platform).open(teacher, course);
        session.renew("https://evil.example").expect(401);
        Answer renewed = session.renew(platform.tool().base().toString()).expect(200);
        assertThat(renewed.json().path("bearer").asText()).isNotBlank();
        assertThat(renewed.json().path("me").path("person").path("id").asText()).isEqualTo(session.person());
    }

    private Session strangerWith(List<String> roles) {
        PlatformPerson stranger = new PlatformPerson("stranger-" + java.util.UUID.randomUUID(), "Чужов", "Пётр");
        return new Launcher(platform).open(stranger, course, token -> token.with(Lti.ROLES, roles));
    }

    private static void assertNoRights(Session session) {
        assertThat(session.landing().page()).isEqualTo("/course/");
        var me = session.me();
        assertThat(me.path("journals")).isEmpty();
        assertThat(me.path("children")).isEmpty();
        assertThat(me.path("classes")).isEmpty();
        assertThat(me.path("pupil").asBoolean()).isFalse();
        assertThat(me.path("administration").asBoolean()).isFalse();
        assertThat(me.path("platformAdministrator").asBoolean()).isFalse();
        var page = session.get("/api/courses/" + session.course()).expect(200).json();
        assertThat(page.path("state").asText()).isEqualTo("unconfirmed");
        assertThat(page.path("mayOpenJournal").asBoolean()).isFalse();
    }

    private static Arguments variant(String name, UnaryOperator<IdToken> change) {
        return Arguments.of(Named.of(name, change));
    }

    private static IdToken severalRoles(IdToken token) {
        boolean teaches = roles(token).contains(Lti.INSTRUCTOR);
        return token.with(
                Lti.ROLES,
                teaches ? List.of(STAFF, Lti.INSTRUCTOR) : List.of(STUDENT, Lti.LEARNER, Lti.MEMBERSHIP + "Member"));
    }

    private static IdToken shortRoles(IdToken token) {
        return token.with(Lti.ROLES, List.of(roles(token).contains(Lti.INSTRUCTOR) ? "Instructor" : "Learner"));
    }

    private static String roles(IdToken token) {
        return String.valueOf(token.claim(Lti.ROLES));
    }

    private static String audience(IdToken token) {
        return String.valueOf(token.claim("aud"));
    }

    private static Map<String, Object> hundredParameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (int number = 1; number <= 100; number++) {
            parameters.put("parameter_" + number, "значение " + number);
        }
        return new HashMap<>(parameters);
    }

    private static long ago(long seconds) {
        return Instant.now().getEpochSecond() - seconds;
    }
}
