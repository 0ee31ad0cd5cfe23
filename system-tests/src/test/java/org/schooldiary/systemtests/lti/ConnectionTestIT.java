package org.schooldiary.systemtests.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Admin;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.PlatformCourse;
import org.schooldiary.systemtests.platform.PlatformPerson;
import org.schooldiary.systemtests.platform.TestPlatform;

/** The administrator tries out a connection, step by step. */
@Tag("lti")
@ExtendWith(SharedServers.class)
class ConnectionTestIT {

    private final ToolServer tool;
    private final Admin admin;

    ConnectionTestIT(ToolServer tool) {
        this.tool = tool;
        admin = Admin.of(tool);
    }

    @Test
    void eachStepOfAGoodConnectionSaysWhatWorksAndNamesNobody() {
        try (TestPlatform platform = TestPlatform.connectedTo(tool)) {
            assertThat(step(platform, "login").path("lastLaunch").asText("")).isEmpty();
            assertThat(step(platform, "roster").path("outcome").asText()).isEqualTo("skipped");

            PlatformPerson teacher = new PlatformPerson("t-1", "Орлова", "Вера");
            PlatformPerson pupil = new PlatformPerson("p-1", "Тестов", "Иван");
            PlatformCourse course = platform.course("7А", "Алгебра")
                    .enrol(teacher, Lti.INSTRUCTOR)
                    .enrol(pupil, Lti.LEARNER);
            new Launcher(platform)
                    .open(
                            teacher,
                            course,
                            token -> token.with(
                                    Lti.NAMES_ROLE_SERVICE,
                                    Map.of(
                                            "context_memberships_url",
                                            platform.membershipsOf(course),
                                            "service_versions",
                                            List.of("2.0"))));

            assertThat(step(platform, "addresses").path("outcome").asText()).isEqualTo("ok");
            JsonNode login = step(platform, "login");
            assertThat(login.path("sentence").asText()).contains(platform.issuer() + "/auth");
            assertThat(login.path("lastLaunch").asText()).isNotEmpty();
            JsonNode keys = step(platform, "keys");
            assertThat(keys.path("outcome").asText()).isEqualTo("ok");
            assertThat(keys.path("sentence").asText()).isEqualTo("Ключи площадки прочитаны, пригодны: 1.");
            assertThat(step(platform, "token").path("sentence").asText()).contains("contextmembership.readonly");
            JsonNode roster = step(platform, "roster");
            assertThat(roster.path("outcome").asText()).isEqualTo("ok");
            assertThat(roster.path("sentence").asText())
                    .isEqualTo("Список последнего курса прочитан; людей на первой странице: 2.");
            assertThat(roster.toString()).doesNotContain("Орлов").doesNotContain("Тестов");
            assertThat(roster.path("seconds").asDouble(-1)).isBetween(0.0, 20.0);
        }
    }

    @Test
    void aStepThatFailsSaysWhatToDoAndWhoMust() {
        try (TestPlatform platform = TestPlatform.connectedTo(tool)) {
            platform.keyEndpoint().breakDown();
            JsonNode keys = step(platform, "keys");

            assertThat(keys.path("outcome").asText()).isEqualTo("failed");
            assertThat(keys.path("sentence").asText()).contains(platform.issuer() + "/jwks");
            assertThat(keys.path("fix").asText()).isNotBlank();
            assertThat(keys.path("who").asText()).isNotBlank();
        }
    }

    @Test
    void thereIsNoOtherStepAndNoOtherPlatform() {
        try (TestPlatform platform = TestPlatform.connectedTo(tool)) {
            ask(platform, "everything").expect(404);
            admin.send("POST", "/api/admin/registrations/0000000000000/test/keys", Map.of())
                    .expect(404);
        }
    }

    private JsonNode step(TestPlatform platform, String step) {
        return ask(platform, step).expect(200).json();
    }

    private Answer ask(TestPlatform platform, String step) {
        String id = Json.items(
                        admin.get("/api/admin/registrations").expect(200).json().path("registrations"))
                .stream()
                .filter(one ->
                        one.path("issuer").asText().equals(platform.issuer().toString()))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        return admin.send("POST", "/api/admin/registrations/" + id + "/test/" + step, Map.of());
    }
}
