package org.schooldiary.systemtests.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooldiary.systemtests.lti.ListedCourse.LEARNERS;
import static org.schooldiary.systemtests.lti.ListedCourse.list;
import static org.schooldiary.systemtests.lti.ListedCourse.member;
import static org.schooldiary.systemtests.lti.ListedCourse.names;
import static org.schooldiary.systemtests.lti.ListedCourse.person;
import static org.schooldiary.systemtests.lti.ListedCourse.refreshed;
import static org.schooldiary.systemtests.lti.ListedCourse.those;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.schooldiary.systemtests.harness.Await;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Admin;
import org.schooldiary.systemtests.platform.Journals;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.PlatformPerson;
import org.schooldiary.systemtests.platform.RosterFault;
import org.schooldiary.systemtests.platform.RosterManner;
import org.schooldiary.systemtests.platform.Session;
import org.schooldiary.systemtests.platform.TestPlatform;

/** Class lists from platforms of several manners (NRPS 2.0): when they are read, and what never happens by them. */
@Tag("lti")
@ExtendWith(SharedServers.class)
@TestInstance(Lifecycle.PER_CLASS)
class RosterIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ToolServer tool;
    private final TestPlatform platform;

    RosterIT(ToolServer tool) {
        this.tool = tool;
        platform = TestPlatform.connectedTo(tool);
    }

    @AfterAll
    void closePlatform() {
        platform.close();
    }

    @ParameterizedTest
    @EnumSource(RosterManner.class)
    void isReadToItsEndInEveryManner(RosterManner manner) {
        Session teacher = new ListedCourse(platform, manner).teacher();
        assertThat(names(refreshed(teacher))).hasSize(LEARNERS + 1);
    }

    @Test
    void isReadByItselfAfterTheFirstLaunchOfACourse() {
        ListedCourse listed = new ListedCourse(platform, RosterManner.PLAIN);
        listed.teacher();
        Await.until(PATIENCE, "the list is read", () -> listed.course.wholeReadings() > 0 ? true : null);
    }

    @Test
    void isReadByItselfWhenTheAdministratorWantsAllOfThemRead() {
        ListedCourse listed = new ListedCourse(platform, RosterManner.PLAIN);
        Session teacher = listed.teacher();
        refreshed(teacher);
        PlatformPerson newcomer = person("Новичков", "Пётр");
        listed.course.enrol(newcomer, Lti.LEARNER);
        JsonNode queue = Admin.of(tool)
                .send("POST", "/api/admin/rosters/sync", Map.of())
                .expect(202)
                .json();
        assertThat(queue.path("courses").asInt()).isPositive();
        Await.until(
                PATIENCE,
                "the newcomer is listed",
                () -> names(list(teacher)).stream().anyMatch(name -> name.startsWith("Новичков")) ? true : null);
    }

    @ParameterizedTest
    @EnumSource(value = RosterFault.class, mode = Mode.EXCLUDE, names = "NONE")
    void aListThatBreaksOffRemovesNobody(RosterFault fault) {
        ListedCourse listed = new ListedCourse(platform, RosterManner.PLAIN);
        Session teacher = listed.teacher();
        refreshed(teacher);
        listed.course.breaksWith(fault);
        listed.course.withdraw(listed.learners.get(11));

        JsonNode broken = refreshed(teacher);
        assertThat(broken.path("problem").asText()).isNotEmpty();
        assertThat(names(broken)).hasSize(LEARNERS + 1);

        listed.course.breaksWith(RosterFault.NONE);
        JsonNode whole = refreshed(teacher);
        assertThat(whole.hasNonNull("problem")).isFalse();
        assertThat(names(whole)).hasSize(LEARNERS);
    }

    @Test
    void differencesAreAskedForWhereTheyAreOfferedAndTheWholeListWhereTheyAreForgotten() {
        ListedCourse listed = new ListedCourse(platform, RosterManner.CELTIC);
        Session teacher = listed.teacher();
        refreshed(teacher);
        int whole = listed.course.wholeReadings();
        listed.course.withdraw(listed.learners.get(0));
        listed.course.enrol(person("Новичков", "Пётр"), Lti.LEARNER);

        assertThat(names(refreshed(teacher)))
                .hasSize(LEARNERS + 1)
                .contains("Новичков Пётр")
                .doesNotContain("Ученик1 Имя");
        assertThat(listed.course.wholeReadings()).isEqualTo(whole);

        listed.course.forgetsChanges();
        listed.course.withdraw(listed.learners.get(1));
        assertThat(names(refreshed(teacher))).hasSize(LEARNERS).doesNotContain("Ученик2 Имя");
        assertThat(listed.course.wholeReadings()).isEqualTo(whole + 1);
        assertThat(listed.course.readingsOfDifferences()).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = RosterManner.class,
            names = {"MOODLE", "CELTIC"})
    void manyWhoAreMissingWaitForADecisionAndAnEmptyListRemovesNobody(RosterManner manner) {
        ListedCourse listed = new ListedCourse(platform, manner);
        Session teacher = listed.teacher();
        refreshed(teacher);
        listed.withdraw(0, 6);

        JsonNode waiting = refreshed(teacher);
        List<String> missing = those(waiting, "missing");
        assertThat(missing).hasSize(6);
        assertThat(waiting.path("problem").asText()).isNotEmpty();
        assertThat(course(teacher).path("rosterQuestions").asInt()).isEqualTo(6);

        ListedCourse.decide(teacher, missing.subList(0, 4), true).expect(200);
        JsonNode decided = ListedCourse.decide(teacher, missing.subList(4, 6), false)
                .expect(200)
                .json();
        assertThat(names(decided)).hasSize(LEARNERS + 1 - 4);
        assertThat(course(teacher).path("rosterQuestions").asInt()).isZero();

        listed.withdraw(6, 12);
        listed.course.withdraw(listed.teacher);
        listed.course.forgetsChanges();
        assertThat(names(refreshed(teacher))).hasSize(LEARNERS + 1 - 4);
    }

    @Test
    void aPupilWhoLeftTheCourseKeepsTheRecordAndTheTeacherNamesTheLastDay() {
        ListedCourse listed = new ListedCourse(platform, RosterManner.MOODLE);
        Session teacher = listed.teacher();
        JsonNode before = refreshed(teacher);
        String pupil = member(before, listed.learners.get(0)).path("person").asText();
        String journal = Journals.open(teacher, "7А", 7, "Алгебра", List.of(pupil));
        JsonNode lesson = Journals.lesson(teacher, journal, Journals.today(teacher), 1);
        teacher.write(journal, Journals.markCell(pupil, lesson), Journals.mark("5"), 0);
        listed.course.withdraw(listed.learners.get(0));

        JsonNode after = refreshed(teacher);
        assertThat(after.path("left")).hasSize(1);
        assertThat(after.path("left").path(0).path("person").asText()).isEqualTo(pupil);
        assertThat(after.path("left")
                        .path(0)
                        .path("journals")
                        .path(0)
                        .path("subject")
                        .asText())
                .isEqualTo("Алгебра");
        JsonNode page = Journals.read(teacher, journal);
        assertThat(page.path("pupils")).hasSize(1);
        assertThat(page.path("marks").path(0).toString()).contains("\"5\"");
        assertThat(page.path("rosterQuestions").asInt()).isOne();

        teacher.put("/api/journals/" + journal + "/members/" + pupil + "/end", Map.of("last", Journals.today(teacher)))
                .expect(200);
        assertThat(list(teacher).path("left")).isEmpty();
        assertThat(Journals.read(teacher, journal).path("rosterQuestions").asInt())
                .isZero();
        assertThat(Journals.read(teacher, journal).path("pupils")).hasSize(1);
    }

    @Test
    void theGroupsOfACourseAreProposedWithThoseInThem() {
        ListedCourse listed = new ListedCourse(platform, RosterManner.CELTIC);
        listed.course.group("1-я подгруппа", listed.learners.subList(0, 5));
        listed.course.group("2-я подгруппа", listed.learners.subList(5, 12));

        JsonNode roster = refreshed(listed.teacher());
        assertThat(Json.items(roster.path("groups")))
                .extracting(
                        group -> group.path("name").asText(),
                        group -> group.path("set").asText(),
                        group -> group.path("people").size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1-я подгруппа", "Подгруппы", 5),
                        org.assertj.core.groups.Tuple.tuple("2-я подгруппа", "Подгруппы", 7));
        assertThat(roster.path("groups").path(0).path("people").toString())
                .contains(member(roster, listed.learners.get(0)).path("person").asText());
    }

    private static JsonNode course(Session session) {
        return session.get("/api/courses/" + session.course()).expect(200).json();
    }
}
