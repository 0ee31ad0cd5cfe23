package org.schooldiary.systemtests.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Login;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.RosterFault;
import org.schooldiary.systemtests.platform.RosterManner;

/** The launch doctor finds one launch, counts many, and tells strangers nothing of a person. */
@Tag("lti")
@ExtendWith(SharedServers.class)
class LaunchDoctorIT {
    private static final Pattern NUMBER = Pattern.compile(">([0-9A-HJKMNP-TV-Z]{13})<");

    @Test
    void aRefusedLaunchIsFoundByTheNumberOnItsPage(ToolServer tool) {
        try (ConnectedClass school = new ConnectedClass(tool)) {
            Answer page = new Launcher(school.platform)
                    .launch(school.teacher, school.course, token -> token.with(Lti.VERSION, "1.2"));

            String number = numberOn(page);
            JsonNode launch = school.admin
                    .get("/api/admin/launches/" + number)
                    .expect(200)
                    .json();

            assertThat(launch.path("code").asText()).isEqualTo("LTI-416");
            assertThat(launch.path("deployment").asText()).isEqualTo(school.platform.deploymentId());
            assertThat(launch.path("facts").path("version").asText()).isEqualTo("1.2");
            school.admin.get("/api/admin/launches/0000000000000").expect(404);
            school.admin.get("/api/admin/launches/nonsense").expect(404);
        }
    }

    @Test
    void launchesAreFilteredAndTurnedOverPageByPage(ToolServer tool) {
        try (ConnectedClass school = new ConnectedClass(tool)) {
            school.teacherComes();
            for (String version : List.of("1.0", "1.1", "1.2")) {
                new Launcher(school.platform)
                        .launch(school.teacher, school.course, token -> token.with(Lti.VERSION, version))
                        .expect(400);
            }
            String all = "platform=" + school.registrationId();
            assertThat(launches(school, all)).hasSize(4);
            assertThat(launches(school, all + "&outcome=accepted")).hasSize(1);
            assertThat(launches(school, all + "&outcome=refused")).hasSize(3);
            assertThat(launches(school, all + "&outcome=LTI-415,LTI-416")).hasSize(3);
            assertThat(launches(school, all + "&deployment=" + school.platform.deploymentId()))
                    .hasSize(4);
            assertThat(launches(school, all + "&deployment=elsewhere")).isEmpty();

            JsonNode first = school.admin
                    .get("/api/admin/launches?limit=2&" + all)
                    .expect(200)
                    .json();
            JsonNode second = school.admin
                    .get("/api/admin/launches?limit=2&" + all + "&before="
                            + first.path("next").asText())
                    .expect(200)
                    .json();
            assertThat(versions(first)).containsExactly("1.2", "1.1");
            assertThat(versions(second)).containsExactly("1.0", "");
            assertThat(school.admin
                            .get("/api/admin/launches?before=nonsense")
                            .expect(400)
                            .json()
                            .path("field")
                            .asText())
                    .isEqualTo("before");
        }
    }

    @Test
    void theFiguresOfAPlatformSayHowItsLaunchesGo(ToolServer tool) {
        try (ConnectedClass school = new ConnectedClass(tool)) {
            school.teacherComes();
            new Launcher(school.platform)
                    .launch(school.pupil, school.course, token -> token.without(Lti.ROLES))
                    .expect(400);

            JsonNode figures = figures(school);

            assertThat(figures.path("accepted").asInt()).isEqualTo(1);
            assertThat(figures.path("refused").asInt()).isEqualTo(1);
            assertThat(figures.path("clock").path("messages").asInt()).isEqualTo(2);
            assertThat(figures.path("clock").path("far").asBoolean()).isFalse();
            assertThat(figures.path("keys").path("usable").asInt()).isEqualTo(1);
            assertThat(figures.path("keys").path("fetchedAt").asText()).isNotBlank();
            assertThat(figures.path("sessions").path("cookie").asInt()).isEqualTo(1);
            assertThat(figures.path("services").path("granted").toString()).isEqualTo("[\"roster\"]");
            assertThat(figures.path("services").path("missing").toString()).contains("score", "lineitem");
            assertThat(figures.toString()).doesNotContain("Тихонов", "Развёртова");
        }
    }

    @Test
    void aClockThatIsFarFromOursIsToldOf(ToolServer tool) {
        try (ConnectedClass school = new ConnectedClass(tool)) {
            long behind = Instant.now().getEpochSecond() - 100;
            new Launcher(school.platform).open(school.teacher, school.course, token -> token.with("iat", behind)
                    .with("exp", behind + 60));

            JsonNode clock = figures(school).path("clock");

            assertThat(clock.path("seconds").asInt()).isBetween(-110, -99);
            assertThat(clock.path("far").asBoolean()).isTrue();
        }
    }

    @Test
    void aClassListThatCannotBeReadStandsInTheQueues(ToolServer tool) {
        try (ConnectedClass school = new ConnectedClass(tool)) {
            ListedCourse listed = new ListedCourse(school.platform, RosterManner.PLAIN);
            listed.course.breaksWith(RosterFault.LOOP);
            ListedCourse.refreshed(listed.teacher());

            JsonNode rosters =
                    Json.items(school.admin
                                    .get("/api/admin/figures")
                                    .expect(200)
                                    .json()
                                    .path("queues"))
                            .stream()
                            .filter(queue -> queue.path("name").asText().equals("rosters"))
                            .findFirst()
                            .orElseThrow();

            assertThat(rosters.path("failing").asInt()).isPositive();
            assertThat(rosters.has("oldest")).isNotEqualTo(rosters.has("nextTry"));
        }
    }

    @Test
    void theStoryOfALaunchTellsTheChecksAndNothingOfAPerson(ToolServer tool) {
        try (ConnectedClass school = new ConnectedClass(tool)) {
            school.teacherComes();
            Answer page = new Launcher(school.platform)
                    .launch(
                            school.pupil,
                            school.course,
                            token -> token.with(Lti.TARGET_LINK_URI, "https://evil.example/?child=Тихонов"));
            JsonNode story = story(school, numberOn(page));

            assertThat(story.path("story").path("outcome").asText()).isEqualTo("LTI-420");
            assertThat(story.path("story").path("refusal").asText()).isEqualTo("TARGET_ELSEWHERE");
            assertThat(story.path("story").path("passed").toString())
                    .contains("LTI-308", "LTI-416", "LTI-504", "LTI-419")
                    .doesNotContain("LTI-420");
            assertThat(story.path("story").path("loginAt").asText()).isNotBlank();
            assertThat(story.path("story").path("product").asText()).isEqualTo("test-platform");
            assertThat(story.path("java").asText()).isNotBlank();
            assertThat(story.path("tool").asText()).isNotEqualTo("null");
            assertThat(story.toString()).doesNotContain("Тихонов", school.pupil.sub(), "example.test", "evil.example");
        }
    }

    @Test
    void whatAPlatformSaysOfAPersonInAnErrorIsNotTold(ToolServer tool) {
        try (ConnectedClass school = new ConnectedClass(tool)) {
            Launcher launcher = new Launcher(school.platform);
            Login login = launcher.login();
            Answer page = launcher.post(Map.of(
                    "error",
                    "access_denied",
                    "error_description",
                    "Лев Тихонов (lev@example.test) may not",
                    "state",
                    login.state()));

            JsonNode story = story(school, numberOn(page));

            assertThat(story.path("story").path("facts").path("error").asText()).isEqualTo("access_denied");
            assertThat(story.toString()).contains("sha256:").doesNotContain("Тихонов", "lev@");
        }
    }

    private static String numberOn(Answer page) {
        var matcher = NUMBER.matcher(page.text());
        assertThat(matcher.find()).as("a number on %s", page).isTrue();
        return matcher.group(1);
    }

    private static JsonNode story(ConnectedClass school, String number) {
        return school.admin
                .get("/api/admin/launches/" + number + "/story")
                .expect(200)
                .json();
    }

    private static List<JsonNode> launches(ConnectedClass school, String query) {
        return Json.items(school.admin
                .get("/api/admin/launches?" + query)
                .expect(200)
                .json()
                .path("launches"));
    }

    private static List<String> versions(JsonNode page) {
        return Json.items(page.path("launches")).stream()
                .map(launch -> launch.path("facts").path("version").asText())
                .toList();
    }

    private static JsonNode figures(ConnectedClass school) {
        String id = school.registrationId();
        return Json.items(school.admin
                        .get("/api/admin/figures")
                        .expect(200)
                        .json()
                        .path("platforms"))
                .stream()
                .filter(one -> one.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
