package org.schooldiary.systemtests.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.Problems;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Journals;

/** Lessons, works, a new journal, records taken over: each wrong value is named and nothing is left behind. */
@Tag("bad-input")
@ExtendWith(SharedServers.class)
@TestInstance(Lifecycle.PER_CLASS)
class FormsIT {

    private final Desk desk;
    private final String today;
    private final String firstDay;

    FormsIT(ToolServer tool) {
        desk = new Desk(tool);
        today = Journals.today(desk.teacher);
        firstDay = desk.everything().path("terms").path(0).path("first").asText();
    }

    @AfterAll
    void closeDesk() {
        desk.close();
    }

    static Stream<Arguments> wrongLessons() {
        return Stream.of(
                Arguments.of("day", "2036-01-15"),
                Arguments.of("day", "1999-12-31"),
                Arguments.of("day", "2026-02-30"),
                Arguments.of("day", "26.11.2026"),
                Arguments.of("day", 20261126),
                Arguments.of("bell", "three"),
                Arguments.of("bell", -1),
                Arguments.of("bell", 100),
                Arguments.of("topic", "ш".repeat(501)),
                Arguments.of("topic", List.of("Дроби")),
                Arguments.of("homework", "ш".repeat(4001)),
                Arguments.of("note", "ш".repeat(2001)),
                Arguments.of("colour", "red"),
                Arguments.of("works", "two"));
    }

    @ParameterizedTest
    @MethodSource("wrongLessons")
    void aWrongLessonIsRefused(String field, Object value) {
        JsonNode before = desk.everything();
        Map<String, Object> lesson = new HashMap<>(Map.of("day", today, "bell", 4, "topic", "Дроби"));
        lesson.put(field, value);
        Problems.in(desk.teacher.post(desk.path() + "/lessons", lesson), 400, "invalid")
                .names(field);
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void aLessonWithoutADayIsRefused() {
        JsonNode before = desk.everything();
        Answer answer = desk.teacher.post(desk.path() + "/lessons", Map.of("topic", "Дроби"));
        Problems.in(answer, 400, "invalid").names("day");
        assertThat(desk.everything()).isEqualTo(before);
    }

    static Stream<Arguments> wrongWorks() {
        return Stream.of(
                Arguments.of("type", "Контрольная на Луне"),
                Arguments.of("type", 5),
                Arguments.of("weight", "-1"),
                Arguments.of("weight", "много"),
                Arguments.of("title", "ш".repeat(256)),
                Arguments.of("colour", "red"));
    }

    @ParameterizedTest
    @MethodSource("wrongWorks")
    void aWrongWorkIsRefusedAloneAndInANewLesson(String field, Object value) {
        JsonNode before = desk.everything();
        Map<String, Object> work = new HashMap<>(
                Map.of("type", before.path("workTypes").path(0).path("id").asText()));
        work.put(field, value);
        String works = desk.path() + "/lessons/" + desk.lesson.path("id").asText() + "/works";
        Problems.in(desk.teacher.post(works, work), 400, "invalid").names(field);
        Answer lesson = desk.teacher.post(desk.path() + "/lessons", Map.of("day", today, "works", List.of(work)));
        Problems.in(lesson, 400, "invalid").names("works[0]." + field);
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void aLessonMovedOutOfTheYearStaysWhereItWas() {
        JsonNode before = desk.everything();
        Answer answer = desk.teacher.patch(
                desk.path() + "/lessons/" + desk.lesson.path("id").asText(),
                Map.of("expectedVersion", desk.lesson.path("version").asLong(), "day", "2036-01-15"));
        Problems.in(answer, 400, "invalid").names("day");
        assertThat(desk.everything()).isEqualTo(before);
    }

    static Stream<Arguments> wrongJournals() {
        return Stream.of(
                Arguments.of("className", ""),
                Arguments.of("className", "7".repeat(33)),
                Arguments.of("grade", 12),
                Arguments.of("grade", 0),
                Arguments.of("grade", "7"),
                Arguments.of("subject", "  "),
                Arguments.of("subject", "ш".repeat(256)),
                Arguments.of("termKind", "MONTH"),
                Arguments.of("colour", "red"),
                Arguments.of("pupils", "all"));
    }

    @ParameterizedTest
    @MethodSource("wrongJournals")
    void aWrongJournalIsNotOpened(String field, Object value) {
        Map<String, Object> journal = new HashMap<>(Map.of(
                "className", "7А", "grade", 7, "subject", "Геометрия", "termKind", "QUARTER", "pupils", List.of()));
        journal.put(field, value);
        assertNotOpened(journal, field);
    }

    @Test
    void aJournalIsNotOpenedWithAPupilOfAnotherCourse() {
        assertNotOpened(
                Map.of(
                        "className",
                        "7А",
                        "grade",
                        7,
                        "subject",
                        "Геометрия",
                        "termKind",
                        "QUARTER",
                        "pupils",
                        List.of(desk.pupil, desk.otherPupil)),
                "pupils[1]");
    }

    private void assertNotOpened(Map<String, Object> journal, String field) {
        String course = "/api/courses/" + desk.teacher.course();
        JsonNode before = desk.teacher.get(course).expect(200).json();
        Problems.in(desk.teacher.post(course + "/journals", journal), 400, "invalid")
                .names(field);
        assertThat(desk.teacher.get(course).expect(200).json()).isEqualTo(before);
    }

    @Test
    void recordsTakenOverAreWrittenAllOrNone() {
        JsonNode before = desk.everything();
        Map<String, Object> good = Map.of("day", firstDay, "bell", 1, "topic", "Введение", "taken", true);
        Map<String, Object> outside = Map.of("day", "1999-09-01", "bell", 2, "topic", "Давно", "taken", true);
        Answer answer = desk.teacher.post(
                desk.path() + "/takeover", Map.of("source", "Прежний журнал", "lessons", List.of(good, outside)));
        Problems.in(answer, 400, "invalid").names("lessons[1].day");
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void recordsTakenOverNameThePupilWhoIsNotOfTheJournal() {
        JsonNode before = desk.everything();
        Map<String, Object> work = Map.of(
                "type", before.path("workTypes").path(0).path("id").asText(), "marks", Map.of(desk.otherPupil, "5"));
        Map<String, Object> lesson =
                Map.of("day", firstDay, "bell", 1, "topic", "Введение", "taken", true, "works", List.of(work));
        Answer answer = desk.teacher.post(
                desk.path() + "/takeover", Map.of("source", "Прежний журнал", "lessons", List.of(lesson)));
        JsonNode problem = Problems.in(answer, 400, "invalid").problem();
        assertThat(problem.path("field").asText()).startsWith("lessons[0].works[0].marks");
        assertThat(Json.items(desk.everything().path("lessons"))).hasSameSizeAs(Json.items(before.path("lessons")));
    }

    @Test
    void aLanguageThatTheProductDoesNotSpeakIsRefused() {
        Problems.in(desk.teacher.put("/api/me/language", Map.of("language", "tlh")), 400, "invalid")
                .names("language");
    }

    @Test
    void aWeekOfADayThatIsNoneIsRefused() {
        Answer answer = desk.teacher.get("/api/diary/" + desk.pupil + "/weeks/2026-13-45");
        Problems.in(answer, 400, "invalid").names("day");
    }
}
