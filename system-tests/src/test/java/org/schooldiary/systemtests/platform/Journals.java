package org.schooldiary.systemtests.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Json;

/** What a teacher does first in a course: read the roster, confirm the class list, open a journal, add lessons. */
public final class Journals {

    private Journals() {}

    /** The tool's ids of the people of the course's roster, by their full names as the tool shows them. */
    public static Map<String, JsonNode> roster(Session teacher) {
        Answer fresh = teacher.post("/api/courses/" + teacher.course() + "/roster/refresh", Map.of());
        Map<String, JsonNode> byName = new LinkedHashMap<>();
        for (JsonNode member : Json.items(fresh.expect(200).json().path("members"))) {
            byName.put(member.path("name").asText(), member);
        }
        return byName;
    }

    /** The tool's id of somebody in the roster, found by the family name. */
    public static String idOf(Session teacher, PlatformPerson person) {
        Map<String, JsonNode> roster = roster(teacher);
        return roster.entrySet().stream()
                .filter(member -> member.getKey().contains(person.familyName())
                        && member.getKey().contains(person.givenName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(person + " is not in the roster " + roster.keySet()))
                .getValue()
                .path("person")
                .asText();
    }

    /** Opens a journal for exactly these pupils; its id. */
    public static String open(Session teacher, String className, int grade, String subject, List<String> pupils) {
        return teacher.post(
                        "/api/courses/" + teacher.course() + "/journals",
                        Map.of(
                                "className", className,
                                "grade", grade,
                                "subject", subject,
                                "termKind", "QUARTER",
                                "pupils", pupils))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    /** The journal as its teacher sees it now. */
    public static JsonNode read(Session teacher, String journal) {
        return teacher.get("/api/journals/" + journal).expect(200).json();
    }

    /** The school's day of today. */
    public static String today(Session anybody) {
        return anybody.me().path("school").path("today").asText();
    }

    /** A lesson on the day with one work of the school's first type. */
    public static JsonNode lesson(Session teacher, String journal, String day, int bell) {
        String type =
                read(teacher, journal).path("workTypes").path(0).path("id").asText();
        return teacher.post(
                        "/api/journals/" + journal + "/lessons",
                        Map.of(
                                "day",
                                day,
                                "bell",
                                bell,
                                "topic",
                                "Степень с натуральным показателем",
                                "homework",
                                "№ 374, 377",
                                "works",
                                List.of(Map.of("type", type))))
                .expect(201)
                .json();
    }

    public static Map<String, Object> markCell(String pupil, JsonNode lesson) {
        return Map.of(
                "pupil", pupil, "work", lesson.path("works").path(0).path("id").asText());
    }

    public static Map<String, Object> attendanceCell(String pupil, JsonNode lesson) {
        return Map.of("pupil", pupil, "lesson", lesson.path("id").asText());
    }

    /** The cell of a pupil in the term at that place of the journal's year. */
    public static Map<String, Object> termMarkCell(Session teacher, String journal, String pupil, int term) {
        JsonNode terms = read(teacher, journal).path("terms");
        return Map.of("pupil", pupil, "term", terms.path(term).path("id").asText());
    }

    public static Map<String, Object> mark(String value) {
        return Map.of("mark", value);
    }
}
