package org.schooldiary.systemtests.lti;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Admin;
import org.schooldiary.systemtests.platform.Journals;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.PlatformCourse;
import org.schooldiary.systemtests.platform.PlatformPerson;
import org.schooldiary.systemtests.platform.Session;
import org.schooldiary.systemtests.platform.TestPlatform;

/** A platform of its own with one course, its teacher and a journal of one lesson and two pupils, one with a guardian. */
final class OneJournal implements AutoCloseable {

    final TestPlatform platform;
    final PlatformPerson teacher = new PlatformPerson("teacher-1", "Белова", "Татьяна");
    final PlatformPerson pupil = new PlatformPerson("pupil-1", "Абрамова", "Софья");
    final PlatformPerson otherPupil = new PlatformPerson("pupil-2", "Волкова", "Мария");
    final PlatformPerson guardian = new PlatformPerson("parent-1", "Абрамов", "Сергей");
    final PlatformCourse course;
    final Session session;
    final String journal;
    final String pupilId;
    final JsonNode lesson;

    private final ToolServer tool;

    OneJournal(ToolServer tool) {
        this.tool = tool;
        platform = TestPlatform.connectedTo(tool);
        course = platform.course("7А алгебра", "Алгебра, 7А")
                .enrol(teacher, Lti.INSTRUCTOR)
                .enrol(pupil, Lti.LEARNER)
                .enrol(otherPupil, Lti.LEARNER);
        session = new Launcher(platform).open(teacher, course);
        pupilId = Journals.idOf(session, pupil);
        journal = Journals.open(session, "7А", 7, "Алгебра", List.of(pupilId, Journals.idOf(session, otherPupil)));
        lesson = Journals.lesson(session, journal, Journals.today(session), 3);
    }

    /** What the doctor's log says of the latest launch from this platform. */
    JsonNode latestLaunch() {
        return Admin.of(tool).launches(50).stream()
                .filter(launch -> launch.path("platform")
                        .asText()
                        .contains(platform.issuer().getAuthority()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No launch of " + platform.issuer()));
    }

    @Override
    public void close() {
        platform.close();
    }
}
