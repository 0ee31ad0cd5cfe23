package org.schooldiary.systemtests.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooldiary.systemtests.lti.ListedCourse.list;
import static org.schooldiary.systemtests.lti.ListedCourse.member;
import static org.schooldiary.systemtests.lti.ListedCourse.person;
import static org.schooldiary.systemtests.lti.ListedCourse.refreshed;
import static org.schooldiary.systemtests.lti.ListedCourse.those;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.Problems;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.PlatformCourse;
import org.schooldiary.systemtests.platform.PlatformPerson;
import org.schooldiary.systemtests.platform.RosterManner;
import org.schooldiary.systemtests.platform.Session;
import org.schooldiary.systemtests.platform.TestPlatform;

/** What the school says somebody is in a course goes before what the platform says. */
@Tag("lti")
@ExtendWith(SharedServers.class)
@TestInstance(Lifecycle.PER_CLASS)
class StandingIT {

    private final TestPlatform platform;

    StandingIT(ToolServer tool) {
        platform = TestPlatform.connectedTo(tool);
    }

    @AfterAll
    void closePlatform() {
        platform.close();
    }

    @Test
    void whatIsSetByHandOutlivesListsAndLaunchesUntilItIsTakenBack() {
        ListedCourse listed = new ListedCourse(platform, RosterManner.MOODLE);
        Session teacher = listed.teacher();
        PlatformPerson parent = listed.learners.get(0);
        String person = member(refreshed(teacher), parent).path("person").asText();

        ListedCourse.set(teacher, person, "GUARDIAN", "Это мама Пети").expect(200);

        JsonNode byHand = member(refreshed(teacher), parent).path("byHand");
        assertThat(byHand.path("by").asText()).isEqualTo("Белова Т.");
        assertThat(byHand.path("reason").asText()).isEqualTo("Это мама Пети");
        assertThat(those(list(teacher), "preselected")).hasSize(11).doesNotContain(person);
        Session launched = new Launcher(platform).open(parent, listed.course);
        assertThat(state(launched)).isEqualTo("guardian");
        assertThat(launched.me().path("children")).isEmpty();
        assertThat(member(list(teacher), parent).path("standing").asText()).isEqualTo("GUARDIAN");

        teacher.delete(ListedCourse.path(teacher) + "/members/" + person + "/standing")
                .expect(200);
        assertThat(those(list(teacher), "preselected")).hasSize(12);
        assertThat(state(new Launcher(platform).open(parent, listed.course))).isEqualTo("unconfirmed");
    }

    @Test
    void aStandingWithoutReasonOrOfNoKindIsRefusedAndNobodySetsTheirOwn() {
        ListedCourse listed = new ListedCourse(platform, RosterManner.PLAIN);
        Session teacher = listed.teacher();
        String person = member(refreshed(teacher), listed.learners.get(0))
                .path("person")
                .asText();

        Problems.in(ListedCourse.set(teacher, person, "GUARDIAN", " "), 400, "invalid")
                .names("reason");
        Problems.in(ListedCourse.set(teacher, person, "GUARDIAN", "x".repeat(501)), 400, "invalid")
                .names("reason");
        Problems.in(ListedCourse.set(teacher, person, "HEADMASTER", "?"), 400, "invalid")
                .names("standing");
        ListedCourse.set(teacher, teacher.person(), "PUPIL", "?").expect(403);
        ListedCourse.set(teacher, "0000000000000", "PUPIL", "?").expect(404);
        assertThat(member(list(teacher), listed.learners.get(0)).hasNonNull("byHand"))
                .isFalse();
    }

    @Test
    void aLearnerWhoComesByALinkForGuardiansNeverBecomesAPupil() {
        ListedCourse listed = new ListedCourse(platform, RosterManner.MOODLE);
        Session teacher = listed.teacher();
        PlatformPerson parent = listed.learners.get(0);

        Session launched = new Launcher(platform)
                .open(parent, listed.course, token -> token.with(Lti.CUSTOM, Map.of("diary_role", "guardian")));

        assertThat(state(launched)).isEqualTo("guardian");
        JsonNode roster = refreshed(teacher);
        JsonNode seen = member(roster, parent);
        assertThat(seen.path("standing").asText()).isEqualTo("GUARDIAN");
        teacher.post(
                        "/api/courses/" + teacher.course() + "/journals",
                        Map.of(
                                "className", "7А",
                                "grade", 7,
                                "subject", "Алгебра",
                                "termKind", "QUARTER",
                                "pupils", List.of(seen.path("person").asText())))
                .expect(400);
    }

    @Test
    void theLearnersOfACourseForGuardiansAreGuardiansWithoutRights() {
        ListedCourse listed = new ListedCourse(platform, RosterManner.MOODLE);
        Session teacher = listed.teacher();
        refreshed(teacher);
        Session administrator = new Launcher(platform)
                .open(
                        person("Серверов", "Игорь"),
                        listed.course,
                        token -> token.with(Lti.ROLES, List.of(Lti.SYSTEM_ADMINISTRATOR)));
        String audience = "/api/courses/" + teacher.course() + "/audience";
        Map<String, Object> forGuardians = Map.of("guardians", true, "reason", "Родительское собрание");

        teacher.put(audience, forGuardians).expect(403);
        JsonNode course = administrator.put(audience, forGuardians).expect(200).json();

        assertThat(course.path("forGuardians").asBoolean()).isTrue();
        assertThat(those(list(teacher), "preselected")).isEmpty();
        Session parent = new Launcher(platform).open(listed.learners.get(0), listed.course);
        assertThat(state(parent)).isEqualTo("guardian");
        assertThat(parent.me().path("children")).isEmpty();
        administrator.get(ListedCourse.path(teacher)).expect(404);
    }

    @Test
    void thePlatformsAdministratorFindsStaffWhoTeachNowhere() {
        TestPlatform own = TestPlatform.connectedTo(platform.tool());
        try (own) {
            PlatformCourse staffRoom = own.course("Учительская", "Учительская");
            PlatformPerson deputy = person("Заместителева", "Ольга");
            new Launcher(own).open(deputy, staffRoom, token -> token.with(Lti.ROLES, List.of(Lti.INSTITUTION_STAFF)));
            Session administrator = new Launcher(own)
                    .open(
                            person("Серверов", "Игорь"),
                            staffRoom,
                            token -> token.with(Lti.ROLES, List.of(Lti.SYSTEM_ADMINISTRATOR)));

            JsonNode found = administrator
                    .get("/api/people?staff=true&query="
                            + java.net.URLEncoder.encode("Замест", java.nio.charset.StandardCharsets.UTF_8))
                    .expect(200)
                    .json();

            assertThat(Json.items(found.path("people")))
                    .extracting(one -> one.path("name").asText())
                    .containsExactly("Заместителева Ольга");
        }
    }

    private static String state(Session session) {
        return session.get("/api/courses/" + session.course())
                .expect(200)
                .json()
                .path("state")
                .asText();
    }
}
