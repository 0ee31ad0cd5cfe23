package org.schooldiary.systemtests.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Journals;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.PlatformCourse;
import org.schooldiary.systemtests.platform.PlatformPerson;
import org.schooldiary.systemtests.platform.Session;
import org.schooldiary.systemtests.platform.TestPlatform;

/** A teacher with two journals in two courses, one pupil and one lesson each. */
final class Desk implements AutoCloseable {

    final TestPlatform platform;
    final Session teacher;
    final String journal;
    final String pupil;
    final JsonNode lesson;
    final String otherJournal;
    final String otherPupil;
    final JsonNode otherLesson;

    private final PlatformPerson person = new PlatformPerson("teacher-1", "Строгова", "Анна");

    Desk(ToolServer tool) {
        platform = TestPlatform.connectedTo(tool);
        PlatformCourse other = course("8Б физика", "Янтарёва");
        Session elsewhere = new Launcher(platform).open(person, other);
        otherPupil = onlyLearner(elsewhere, "Янтарёва");
        otherJournal = Journals.open(elsewhere, "8Б", 8, "Физика", List.of(otherPupil));
        otherLesson = Journals.lesson(elsewhere, otherJournal, Journals.today(elsewhere), 1);

        teacher = new Launcher(platform).open(person, course("7А алгебра", "Изумрудова"));
        pupil = onlyLearner(teacher, "Изумрудова");
        journal = Journals.open(teacher, "7А", 7, "Алгебра", List.of(pupil));
        lesson = Journals.lesson(teacher, journal, Journals.today(teacher), 2);
    }

    private PlatformCourse course(String title, String learner) {
        return platform.course(title, title)
                .enrol(person, Lti.INSTRUCTOR)
                .enrol(new PlatformPerson("pupil-" + UUID.randomUUID(), learner, "Вера"), Lti.LEARNER);
    }

    private static String onlyLearner(Session session, String familyName) {
        return Journals.idOf(session, new PlatformPerson("", familyName, "Вера"));
    }

    String work() {
        return lesson.path("works").path(0).path("id").asText();
    }

    String otherWork() {
        return otherLesson.path("works").path(0).path("id").asText();
    }

    Map<String, Object> markCell() {
        return Journals.markCell(pupil, lesson);
    }

    Map<String, Object> attendanceCell() {
        return Journals.attendanceCell(pupil, lesson);
    }

    Map<String, Object> termMarkCell() {
        return Journals.termMarkCell(teacher, journal, pupil, 1);
    }

    String path() {
        return "/api/journals/" + journal;
    }

    /** Sends a good edit of an unwritten cell and then the bad one: nothing of both may be written. */
    Answer sendAfterGoodEdit(Object bad) {
        List<Object> edits = new ArrayList<>();
        edits.add(Session.edit(attendanceCell(), Map.of("attendance", "ILL"), 0));
        edits.add(bad);
        return teacher.patch(path() + "/cells", Map.of("edits", edits));
    }

    /** All that the journal holds; equal before and after whatever was refused. */
    JsonNode everything() {
        return Journals.read(teacher, journal);
    }

    @Override
    public void close() {
        platform.close();
    }
}
