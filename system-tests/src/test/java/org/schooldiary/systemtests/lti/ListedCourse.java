package org.schooldiary.systemtests.lti;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.PlatformCourse;
import org.schooldiary.systemtests.platform.PlatformPerson;
import org.schooldiary.systemtests.platform.RosterManner;
import org.schooldiary.systemtests.platform.Session;
import org.schooldiary.systemtests.platform.TestPlatform;

/** A course of twelve learners on three pages, with its teacher, and the tool's class list of it. */
final class ListedCourse {

    static final int LEARNERS = 12;

    private final TestPlatform platform;
    final PlatformPerson teacher = person("Белова", "Татьяна");
    final List<PlatformPerson> learners = IntStream.rangeClosed(1, LEARNERS)
            .mapToObj(number -> person("Ученик" + number, "Имя"))
            .toList();
    final PlatformCourse course;

    ListedCourse(TestPlatform platform, RosterManner manner) {
        this.platform = platform;
        course = platform.course("7А алгебра", "Алгебра, 7А").inMannerOf(manner).enrol(teacher, Lti.INSTRUCTOR);
        learners.forEach(learner -> course.enrol(learner, Lti.LEARNER));
    }

    static PlatformPerson person(String familyName, String givenName) {
        return new PlatformPerson(UUID.randomUUID().toString(), familyName, givenName);
    }

    Session teacher() {
        return new Launcher(platform).open(teacher, course);
    }

    void withdraw(int from, int to) {
        learners.subList(from, to).forEach(course::withdraw);
    }

    static JsonNode list(Session session) {
        return session.get(path(session)).expect(200).json();
    }

    static JsonNode refreshed(Session session) {
        return session.post(path(session) + "/refresh", Map.of()).expect(200).json();
    }

    static Answer decide(Session session, List<String> people, boolean left) {
        return session.post(path(session) + "/missing", Map.of("people", people, "left", left));
    }

    static Answer set(Session session, String person, Object standing, Object reason) {
        return session.put(
                path(session) + "/members/" + person + "/standing", Map.of("standing", standing, "reason", reason));
    }

    static String path(Session session) {
        return "/api/courses/" + session.course() + "/roster";
    }

    static List<String> names(JsonNode list) {
        return Json.items(list.path("members")).stream()
                .map(member -> member.path("name").asText())
                .toList();
    }

    /** The tool's ids of those of whom the flag is set. */
    static List<String> those(JsonNode list, String flag) {
        return Json.items(list.path("members")).stream()
                .filter(member -> member.path(flag).asBoolean())
                .map(member -> member.path("person").asText())
                .toList();
    }

    static JsonNode member(JsonNode list, PlatformPerson person) {
        return Json.items(list.path("members")).stream()
                .filter(member -> member.path("name").asText().startsWith(person.familyName() + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(person + " is not in " + names(list)));
    }
}
