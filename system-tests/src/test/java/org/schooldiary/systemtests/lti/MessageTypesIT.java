package org.schooldiary.systemtests.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.IdToken;
import org.schooldiary.systemtests.platform.Landing;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.PlatformCourse;
import org.schooldiary.systemtests.platform.PlatformPerson;
import org.schooldiary.systemtests.platform.Session;

/** Where each kind of message leads: submission reviews, questions about the terms of use and about data privacy. */
@Tag("lti")
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(SharedServers.class)
class MessageTypesIT {

    private final OneJournal school;

    MessageTypesIT(ToolServer tool) {
        school = new OneJournal(tool);
    }

    @AfterAll
    void close() {
        school.close();
    }

    @Test
    void aReviewByTheTeacherOpensThePupilsRowOfTheJournal() {
        Landing landing = review(school.teacher, school.course, school.pupil);

        assertThat(landing.page()).isEqualTo("/journal/");
        assertThat(landing.query()).containsEntry("journal", school.journal).containsEntry("pupil", school.pupilId);
    }

    @Test
    void aReviewByThePupilOrTheirGuardianOpensTheirDiary() {
        Landing own = review(school.pupil, school.course, school.pupil);
        assertThat(own.page()).isEqualTo("/diary/");
        assertThat(own.query()).containsEntry("pupil", school.pupilId);

        Landing guardians = Landing.of(new Launcher(school.platform)
                .launch(school.guardian, school.course, token -> asReview(token, school.pupil)
                        .with(Lti.ROLES, List.of(Lti.MENTOR))
                        .with(Lti.ROLE_SCOPE_MENTOR, List.of(school.pupil.sub()))));
        assertThat(guardians.page()).isEqualTo("/diary/");
        assertThat(guardians.query()).containsEntry("pupil", school.pupilId);
    }

    @Test
    void aReviewOfSomebodyWhomTheViewerMayNotSeeNamesNobody() {
        PlatformPerson unknown = new PlatformPerson("nobody-here", "Никто", "Никита");
        assertThat(review(school.teacher, school.course, unknown).query()).doesNotContainKey("pupil");

        Landing classmates = review(school.otherPupil, school.course, school.pupil);
        assertThat(classmates.toString()).doesNotContain(school.pupilId);

        PlatformPerson otherTeacher = new PlatformPerson("teacher-2", "Чернова", "Ольга");
        PlatformCourse otherCourse =
                school.platform.course("8Б физика", "Физика, 8Б").enrol(otherTeacher, Lti.INSTRUCTOR);
        assertThat(review(otherTeacher, otherCourse, school.pupil).toString()).doesNotContain(school.pupilId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LtiEulaRequest", "EulaRequest"})
    void whoeverAgreesToTheTermsIsReportedOnceThePlatformTakesIt(String spelling) {
        PlatformPerson person = new PlatformPerson("reader-of-" + spelling, "Читаева", "Анна");
        Launcher launcher = new Launcher(school.platform);
        Session session = launcher.open(person, school.course, token -> personal(token, spelling)
                .with(Lti.EULA_SERVICE, school.platform.eulaDesk().claim()));
        assertThat(session.landing().page()).isEqualTo("/terms/");
        JsonNode asked = session.get("/api/terms").expect(200).json().path("terms");
        assertThat(asked.path("asked").asBoolean()).isTrue();
        assertThat(asked.has("acceptedAt")).isFalse();

        school.platform.eulaDesk().close(true);
        JsonNode untold = agree(session, asked.path("version").asText());
        assertThat(untold.path("reported").asBoolean()).isFalse();
        assertThat(untold.path("acceptedAt").asText()).isNotEmpty();
        assertThat(answersOf(person)).isEmpty();

        school.platform.eulaDesk().close(false);
        JsonNode told = agree(session, asked.path("version").asText());
        assertThat(told.path("reported").asBoolean()).isTrue();
        assertThat(told.path("acceptedAt")).isEqualTo(untold.path("acceptedAt"));
        agree(session, asked.path("version").asText());
        assertThat(answersOf(person)).hasSize(1).allMatch(answer -> answer.path("accepted")
                .asBoolean());
    }

    @Test
    void anotherVersionThanTheOneShownIsNotAgreedTo() {
        assertThat(school.session
                        .put("/api/terms/acceptance", Map.of("version", "1999-01"))
                        .expect(400)
                        .json()
                        .path("field")
                        .asText())
                .isEqualTo("version");
        school.session.put("/api/terms/acceptance", Map.of()).expect(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LtiDataPrivacyLaunchRequest", "DataPrivacyLaunchRequest"})
    void aQuestionAboutDataPrivacyOpensThatPage(String spelling) {
        Landing landing = Landing.of(
                new Launcher(school.platform).launch(school.pupil, school.course, token -> personal(token, spelling)));

        assertThat(landing.page()).isEqualTo("/terms/");
        assertThat(landing.query()).containsEntry("view", "privacy");
    }

    private Landing review(PlatformPerson viewer, PlatformCourse course, PlatformPerson pupil) {
        return Landing.of(new Launcher(school.platform).launch(viewer, course, token -> asReview(token, pupil)));
    }

    private static IdToken asReview(IdToken token, PlatformPerson pupil) {
        return token.with(Lti.MESSAGE_TYPE, "LtiSubmissionReviewRequest")
                .with(Lti.FOR_USER, Map.of("user_id", pupil.sub()));
    }

    /** A message about the person alone: no link, no roles. */
    private static IdToken personal(IdToken token, String type) {
        return token.with(Lti.MESSAGE_TYPE, type).without(Lti.RESOURCE_LINK, Lti.ROLES);
    }

    private static JsonNode agree(Session session, String version) {
        return session.put("/api/terms/acceptance", Map.of("version", version))
                .expect(200)
                .json()
                .path("terms");
    }

    private List<JsonNode> answersOf(PlatformPerson person) {
        return school.platform.eulaDesk().answers().stream()
                .filter(answer -> answer.path("userId").asText().equals(person.sub()))
                .toList();
    }
}
