package org.schooldiary.systemtests.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.GradeColumn;
import org.schooldiary.systemtests.platform.GradeWeather;
import org.schooldiary.systemtests.platform.Journals;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.PlatformCourse;
import org.schooldiary.systemtests.platform.PlatformPerson;
import org.schooldiary.systemtests.platform.Session;
import org.schooldiary.systemtests.platform.TestPlatform;

/** Marks go to the platform's gradebook and are read back, whatever the platform does meanwhile. */
@Tag("lti")
@ExtendWith(SharedServers.class)
class GradesIT {

    @Test
    void termMarksArriveByThemselvesAndWorksWhenTheTeacherWantsThem(ToolServer tool) {
        try (GradedClass school = new GradedClass(tool)) {
            JsonNode lesson = Journals.lesson(school.teacher, school.journal, Journals.today(school.teacher), 1);
            school.teacher.write(
                    school.journal, Journals.markCell(school.pupils.get(0), lesson), Journals.mark("3"), 0);
            school.setTermMark(0, "5", 0);
            school.setTermMark(1, "NA", 0);
            assertThat(school.awaitSent(2).path("works").asBoolean()).isFalse();

            GradeColumn term = school.desk.column(school.course);
            assertThat(term.label()).isEqualTo("Итоговая отметка: I четверть");
            assertThat(term.tag()).isEqualTo("diary-term");
            assertThat(term.points(school.people.get(0))).contains(5.0);
            assertThat(term.points(school.people.get(1))).isEmpty();
            assertThat(term.taken(school.people.get(1))).as("said in words").isEqualTo(1);
            assertThat(term.taken(school.people.get(2))).isZero();

            school.teacher.put(school.address(""), Map.of("works", true)).expect(200);
            school.setTermMark(0, null, 1);
            school.awaitSent(2);
            assertThat(term.points(school.people.get(0))).as("taken back").isEmpty();
            List<GradeColumn> columns = school.desk.columns(school.course);
            assertThat(columns).hasSize(2);
            assertThat(columns.get(1).tag()).isEqualTo("diary-work");
            assertThat(columns.get(1).points(school.people.get(0))).contains(3.0);
            assertThat(school.desk.mistakes()).isEmpty();
        }
    }

    @Test
    void aPlatformThatFailsEverySecondTimeEndsWithEveryMarkOnce(ToolServer tool) {
        try (GradedClass school = new GradedClass(tool)) {
            school.desk.weather(GradeWeather.everySecond(429, 500));
            for (int place = 0; place < 3; place++) {
                school.setTermMark(place, String.valueOf(5 - place), 0);
            }
            school.awaitSent(3);

            GradeColumn column = school.desk.column(school.course);
            for (int place = 0; place < 3; place++) {
                assertThat(column.points(school.people.get(place))).contains(5.0 - place);
                assertThat(column.taken(school.people.get(place))).isEqualTo(1);
            }
            assertThat(school.desk.mistakes()).isEmpty();
        }
    }

    @Test
    void aPlatformThatIsDownIsLeftAloneAndGetsEverythingAfterwards(ToolServer tool) {
        try (GradedClass school = new GradedClass(tool)) {
            school.desk.weather(GradeWeather.down());
            school.setTermMark(0, "5", 0);
            school.setTermMark(1, "4", 0);
            JsonNode view = school.await("away", seen -> seen.path("away").asBoolean());
            assertThat(view.path("waiting").asInt()).isEqualTo(2);
            assertThat(view.path("nextTryAt").asText()).isNotEmpty();
            JsonNode queue = school.queue();
            assertThat(queue.path("waiting").asInt()).isEqualTo(1);
            assertThat(queue.path("failures").asInt()).isPositive();
            assertThat(queue.path("oldest").asText()).isNotEmpty();
            assertThat(queue.toString()).doesNotContain("Абрамова", "Алгебра", "7А");
            assertThat(school.desk.requests())
                    .as("one question, asked twice, each time it was tried")
                    .isLessThanOrEqualTo(2 * queue.path("failures").asInt() + 2);

            school.setTermMark(0, "3", 1);
            school.desk.weather(GradeWeather.fair());
            school.teacher.post(school.address("/retry"), Map.of()).expect(200);
            school.awaitSent(2);

            GradeColumn column = school.desk.column(school.course);
            assertThat(column.points(school.people.get(0))).contains(3.0);
            assertThat(column.taken(school.people.get(0))).isEqualTo(1);
            assertThat(column.taken(school.people.get(1))).isEqualTo(1);
            // The platform counts as well again when the round is over, a moment after its last mark.
            GradedClass.soon(
                    "no failures", () -> school.queue().path("failures").asInt() == 0 ? true : null);
        }
    }

    @Test
    void aPupilWhomThePlatformRefusesHoldsNobodyElseUp(ToolServer tool) {
        try (GradedClass school = new GradedClass(tool)) {
            school.desk.weather(GradeWeather.refusing(school.people.get(1)));
            for (int place = 0; place < 3; place++) {
                school.setTermMark(place, "4", 0);
            }
            JsonNode view = school.await("refused", seen -> seen.path("refused").size() == 1);
            assertThat(view.path("sent").asInt()).isEqualTo(2);
            JsonNode refused = view.path("refused").path(0);
            assertThat(refused.path("pupil").asText()).isEqualTo(school.pupils.get(1));
            assertThat(refused.path("reason").asText()).isEqualTo("Assignment is not published");

            school.desk.weather(GradeWeather.fair());
            school.teacher.post(school.address("/retry"), Map.of()).expect(200);
            school.awaitSent(3);
            assertThat(school.desk.column(school.course).taken(school.people.get(0)))
                    .isEqualTo(1);
        }
    }

    @Test
    void whatSomebodyChangedInThePlatformIsNeverOverwrittenUnasked(ToolServer tool) {
        try (GradedClass school = new GradedClass(tool)) {
            school.setTermMark(0, "5", 0);
            school.setTermMark(1, "5", 0);
            school.awaitSent(2);
            GradeColumn column = school.desk.column(school.course);
            column.changes(school.people.get(0), 3);
            school.setTermMark(0, "4", 1);

            JsonNode changed = school.await(
                    "seen before it was overwritten",
                    one -> one.path("differences").size() == 1);
            JsonNode difference = changed.path("differences").path(0);
            assertThat(difference.path("ours").asText()).isEqualTo("4");
            assertThat(difference.path("theirs").asDouble()).isEqualTo(3);
            assertThat(difference.path("pupil").asText()).isEqualTo(school.pupils.get(0));
            assertThat(column.points(school.people.get(0))).contains(3.0);

            decide(school, difference, false);
            assertThat(school.view().path("differences").path(0).path("kept").asBoolean())
                    .isTrue();
            decide(school, difference, true);
            school.awaitSent(2);
            assertThat(column.points(school.people.get(0))).contains(4.0);

            column.changes(school.people.get(1), null);
            school.teacher.post(school.address("/reading"), Map.of()).expect(200);
            school.await("read back", one -> one.path("differences").size() == 1);
            assertThat(school.desk.mistakes()).isEmpty();
        }
    }

    @Test
    void aColumnThatSomebodyDeletedIsMadeAgainAndATokenWithdrawnIsReplaced(ToolServer tool) {
        try (GradedClass school = new GradedClass(tool)) {
            school.setTermMark(0, "5", 0);
            school.setTermMark(1, "4", 0);
            school.awaitSent(2);
            school.desk.delete(school.desk.column(school.course));
            school.platform.forgetTokens();
            school.setTermMark(2, "3", 0);

            GradedClass.soon("all in the new column", () -> {
                List<GradeColumn> columns = school.desk.columns(school.course);
                boolean all = columns.size() == 1
                        && school.people.stream()
                                .allMatch(
                                        person -> columns.get(0).points(person).isPresent());
                return all ? columns : null;
            });
            assertThat(school.desk.mistakes()).isEmpty();
        }
    }

    @Test
    void aCourseWithoutGradebookSaysSo(ToolServer tool) {
        try (TestPlatform platform = TestPlatform.connectedTo(tool)) {
            var black = new PlatformPerson("teacher-2", "Чернова", "Вера");
            PlatformCourse bare = platform.course("7А физика", "Физика, 7А").enrol(black, Lti.INSTRUCTOR);
            Session teacher = new Launcher(platform).open(black, bare);
            String journal = Journals.open(teacher, "7А", 7, "Физика", List.of());

            JsonNode view = teacher.get("/api/journals/" + journal + "/gradebook")
                    .expect(200)
                    .json();
            assertThat(view.path("offered").asBoolean()).isFalse();
        }
    }

    private static void decide(GradedClass school, JsonNode difference, boolean send) {
        school.teacher
                .post(
                        school.address("/decisions"),
                        Map.of(
                                "column", difference.path("column").asText(),
                                "pupil", difference.path("pupil").asText(),
                                "send", send))
                .expect(200);
    }
}
