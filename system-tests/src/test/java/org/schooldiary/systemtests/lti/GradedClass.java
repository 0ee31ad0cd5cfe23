package org.schooldiary.systemtests.lti;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooldiary.systemtests.harness.Await;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Admin;
import org.schooldiary.systemtests.platform.GradeDesk;
import org.schooldiary.systemtests.platform.Journals;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.PlatformCourse;
import org.schooldiary.systemtests.platform.PlatformPerson;
import org.schooldiary.systemtests.platform.Session;
import org.schooldiary.systemtests.platform.TestPlatform;

/** A journal with three pupils whose course has a gradebook, on a platform of its own. */
final class GradedClass implements AutoCloseable {

    /** The tool looks every second; more than one look may be needed, and the machine may be busy. */
    private static final Duration SOON = Duration.ofSeconds(60);

    final TestPlatform platform;
    final GradeDesk desk;
    final PlatformCourse course;
    final Session teacher;
    final String journal;
    final List<PlatformPerson> people = Stream.of("Абрамова", "Бакирова", "Волкова")
            .map(name -> new PlatformPerson("pupil-" + name, name, "Софья"))
            .toList();
    final List<String> pupils = new ArrayList<>();

    private final ToolServer tool;

    GradedClass(ToolServer tool) {
        this.tool = tool;
        platform = TestPlatform.connectedTo(tool);
        desk = platform.grades();
        PlatformPerson white = new PlatformPerson("teacher-1", "Белова", "Татьяна");
        course = platform.course("7А алгебра", "Алгебра, 7А").enrol(white, Lti.INSTRUCTOR);
        people.forEach(person -> course.enrol(person, Lti.LEARNER));
        teacher = new Launcher(platform).open(white, course, platform.withGrades(course));
        people.forEach(person -> pupils.add(Journals.idOf(teacher, person)));
        journal = Journals.open(teacher, "7А", 7, "Алгебра", pupils);
    }

    /** Sets the term mark of the pupil at that place; version 0 where it is the first. */
    void setTermMark(int place, @Nullable String mark, long seen) {
        Map<String, Object> cell = Journals.termMarkCell(teacher, journal, pupils.get(place), 0);
        JsonNode result = teacher.write(journal, cell, mark == null ? null : Journals.mark(mark), seen);
        if (!result.path("outcome").asText().equals("applied")) {
            throw new AssertionError("Not written: " + result);
        }
    }

    /** What the teacher sees of the gradebook. */
    JsonNode view() {
        return teacher.get(address("")).expect(200).json();
    }

    String address(String act) {
        return "/api/journals/" + journal + "/gradebook" + act;
    }

    /** Waits until what the teacher sees is as wanted. */
    JsonNode await(String what, Predicate<JsonNode> wanted) {
        return Await.until(SOON, what, () -> {
            JsonNode view = view();
            return wanted.test(view) ? view : null;
        });
    }

    /** Waits until everything was sent. */
    JsonNode awaitSent(int marks) {
        return await(
                marks + " marks sent",
                view -> view.path("sent").asInt() == marks && view.path("total").asInt() == marks);
    }

    /** What the administrator sees of this platform's queue. */
    JsonNode queue() {
        for (JsonNode queue :
                Admin.of(tool).get("/api/admin/gradebooks").expect(200).json().path("gradebooks")) {
            if (queue.path("registration").asText().equals(registration())) {
                return queue;
            }
        }
        throw new AssertionError("No queue of " + platform);
    }

    String registration() {
        for (JsonNode one : Admin.of(tool)
                .get("/api/admin/registrations")
                .expect(200)
                .json()
                .path("registrations")) {
            if (one.path("clientId").asText().equals(platform.clientId())) {
                return one.path("id").asText();
            }
        }
        throw new AssertionError("Not registered: " + platform);
    }

    /** The administrator has everything tried again. */
    void tryNow() {
        Admin.of(tool)
                .send("POST", "/api/admin/gradebooks/" + registration() + "/retry", Map.of())
                .expect(200);
    }

    /** Waits until something is as wanted. */
    static <T> T soon(String what, Supplier<@Nullable T> question) {
        return Await.until(SOON, what, question);
    }

    @Override
    public void close() {
        platform.close();
    }
}
