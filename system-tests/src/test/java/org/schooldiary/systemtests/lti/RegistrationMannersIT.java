package org.schooldiary.systemtests.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Admin;
import org.schooldiary.systemtests.platform.ConfigurationFault;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.PlatformCourse;
import org.schooldiary.systemtests.platform.PlatformPerson;
import org.schooldiary.systemtests.platform.RegistrationManner;
import org.schooldiary.systemtests.platform.TestPlatform;

/** Products register tools each in their own manner, and some that pretend to be one have something wrong. */
@Tag("lti")
@ExtendWith(SharedServers.class)
class RegistrationMannersIT {

    private static final String CANVAS = "https://canvas.instructure.com/lti/";

    private final ToolServer tool;
    private final Admin admin;

    RegistrationMannersIT(ToolServer tool) {
        this.tool = tool;
        admin = Admin.of(tool);
    }

    @Test
    void moodleGivesTheDeploymentAtOnceAndItsAdministratorHasToActivateTheTool() {
        try (TestPlatform moodle = platform(RegistrationManner.MOODLE)) {
            String page = moodle.registerBy(admin.registrationLink(Map.of("active", true)))
                    .expect(200)
                    .text();

            assertThat(page).contains("«Активировать»").contains("Можно добавлять Дневник в курсы.");
            assertThat(request(moodle).path("scope").asText().split(" "))
                    .containsExactlyInAnyOrder(
                            "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem",
                            "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly",
                            "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly",
                            "https://purl.imsglobal.org/spec/lti-ags/scope/score",
                            Lti.MEMBERSHIP_SCOPE);
            assertThat(request(moodle).toString()).doesNotContain("instructure");
            assertThat(deployments(moodle)).containsExactly("2");
        }
    }

    @Test
    void canvasShowsItsConfigurationForItsTokenAndIsToldWhatOnlyCanvasReads() {
        try (TestPlatform canvas = platform(RegistrationManner.CANVAS)) {
            canvas.registerBy(admin.registrationLink(Map.of("active", true))).expect(200);

            JsonNode configuration = request(canvas).path(Lti.TOOL_CONFIGURATION);
            assertThat(configuration.path(CANVAS + "privacy_level").asText()).isEqualTo("public");
            assertThat(configuration
                            .path("custom_parameters")
                            .path("canvas_user_observees")
                            .asText())
                    .isEqualTo("$com.instructure.User.observees");
            assertThat(configuration
                            .path("custom_parameters")
                            .path("canvas_observee_sis_ids")
                            .asText())
                    .isEqualTo("$com.instructure.Observee.sisIds");
            assertThat(configuration.path("messages").findValues("placements").toString())
                    .contains("course_navigation")
                    .contains("assignment_selection");
            assertThat(request(canvas).path("scope").asText())
                    .contains("https://purl.imsglobal.org/spec/lti/scope/noticehandlers");
            assertThat(connection(canvas).path("tokenAudience").isMissingNode()
                            || connection(canvas).path("tokenAudience").isNull())
                    .isTrue();
            assertThat(deployments(canvas)).isEmpty();
        }
    }

    @Test
    void brightspaceGivesNoTokenAndItsLargeKeySetLetsPeopleIn() {
        try (TestPlatform brightspace = platform(RegistrationManner.BRIGHTSPACE)) {
            brightspace.keyEndpoint().swell(80_000);
            brightspace.registerBy(admin.registrationLink(Map.of("active", true)));

            PlatformPerson teacher = new PlatformPerson("b-1", "Орлова", "Вера");
            PlatformCourse course = brightspace.course("7А", "Алгебра").enrol(teacher, Lti.INSTRUCTOR);
            new Launcher(brightspace).open(teacher, course);
            assertThat(deployments(brightspace)).containsExactly(brightspace.deploymentId());
        }
    }

    @Test
    void sakaiWaitsForApprovalLikeAnyOther() {
        try (TestPlatform sakai = platform(RegistrationManner.SAKAI)) {
            String page = sakai.registerBy(admin.registrationLink(Map.of()))
                    .expect(200)
                    .text();

            assertThat(page).contains("Осталось подтвердить площадку").doesNotContain("«Активировать»");
            assertThat(connection(sakai).path("active").asBoolean(true)).isFalse();
            assertThat(deployments(sakai)).containsExactly("1");
        }
    }

    @Test
    void eachFaultOfAConfigurationHasASentenceAndUsesNothingUp() {
        Map<ConfigurationFault, String> sentences = Map.of(
                ConfigurationFault.HTML, "Настройки OpenID учебной платформы неполны или записаны с ошибкой.",
                ConfigurationFault.FLOOD, "Ответ учебной платформы слишком велик",
                ConfigurationFault.REDIRECT_LOOP, "переслала Дневник на другой адрес",
                ConfigurationFault.ISSUER_ELSEWHERE, "издателя, который находится на другом сервере",
                ConfigurationFault.REGISTRATION_ELSEWHERE, "просит подключаться на другом сервере");
        assertThat(sentences).containsOnlyKeys(ConfigurationFault.values());
        try (TestPlatform platform = TestPlatform.strangerTo(tool)) {
            URI link = admin.registrationLink(Map.of());
            sentences.forEach((fault, sentence) -> {
                platform.registrations().fail(fault);
                assertThat(platform.registerBy(link).expect(502).text())
                        .as("%s", fault)
                        .contains(sentence)
                        .contains("Ссылка не израсходована");
            });
            assertThat(platform.registrations().request()).isNull();

            platform.registrations().fail(null);
            platform.registerBy(link).expect(200);
        }
    }

    private TestPlatform platform(RegistrationManner manner) {
        TestPlatform platform = TestPlatform.strangerTo(tool);
        platform.registrations().behaveLike(manner);
        return platform;
    }

    private static JsonNode request(TestPlatform platform) {
        JsonNode request = platform.registrations().request();
        assertThat(request).isNotNull();
        return request;
    }

    private JsonNode connection(TestPlatform platform) {
        return Json.items(
                        admin.get("/api/admin/registrations").expect(200).json().path("registrations"))
                .stream()
                .filter(one ->
                        one.path("issuer").asText().equals(platform.issuer().toString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not connected: " + platform));
    }

    private List<String> deployments(TestPlatform platform) {
        return connection(platform).path("deployments").findValuesAsText("deployment");
    }
}
