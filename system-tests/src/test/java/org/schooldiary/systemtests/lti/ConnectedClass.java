package org.schooldiary.systemtests.lti;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Admin;
import org.schooldiary.systemtests.platform.Journals;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.PlatformCourse;
import org.schooldiary.systemtests.platform.PlatformPerson;
import org.schooldiary.systemtests.platform.Session;
import org.schooldiary.systemtests.platform.TestPlatform;

/** A platform of its own with one course: a teacher and two pupils; and the administrator's view of it. */
final class ConnectedClass implements AutoCloseable {
    final TestPlatform platform;
    final Admin admin;
    final PlatformPerson teacher = person("Развёртова", "Инна");
    final PlatformPerson pupil = person("Тихонов", "Лев");
    final PlatformCourse course;
    private final PlatformPerson classmate = person("Углова", "Рита");

    ConnectedClass(ToolServer tool) {
        platform = TestPlatform.connectedTo(tool);
        admin = Admin.of(tool);
        course = platform.course("7А алгебра", "Алгебра, 7А")
                .enrol(teacher, Lti.INSTRUCTOR)
                .enrol(pupil, Lti.LEARNER)
                .enrol(classmate, Lti.LEARNER);
    }

    Session teacherComes() {
        return new Launcher(platform).open(teacher, course);
    }

    /** Opens the journal of the course with both pupils. */
    String opensJournal(Session session) {
        return Journals.open(
                session, "7А", 7, "Алгебра", List.of(Journals.idOf(session, pupil), Journals.idOf(session, classmate)));
    }

    /** The platform as the administrator sees it. */
    JsonNode registration() {
        return Json.items(
                        admin.get("/api/admin/registrations").expect(200).json().path("registrations"))
                .stream()
                .filter(one -> one.path("clientId").asText().equals(platform.clientId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not listed: " + platform.clientId()));
    }

    String registrationId() {
        return registration().path("id").asText();
    }

    /** The deployment of that name as the administrator sees it. */
    JsonNode deployment(String name) {
        return Json.items(registration().path("deployments")).stream()
                .filter(one -> one.path("deployment").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not listed: " + name));
    }

    String deploymentAddress() {
        return "/api/admin/deployments/"
                + deployment(platform.deploymentId()).path("id").asText();
    }

    private static PlatformPerson person(String family, String given) {
        return new PlatformPerson(UUID.randomUUID().toString(), family, given);
    }

    @Override
    public void close() {
        platform.close();
    }
}
