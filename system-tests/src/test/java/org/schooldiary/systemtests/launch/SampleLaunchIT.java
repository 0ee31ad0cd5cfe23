package org.schooldiary.systemtests.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Journals;
import org.schooldiary.systemtests.platform.Session;

/**
 * Messages captured from Moodle 4.5 and a ceLTIc platform, signed again: who they make of the sender.
 *
 * <p>In the order in which a school would live through them: before anybody is confirmed, then afterwards.
 */
@Tag("launch")
@ExtendWith(SharedServers.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class SampleLaunchIT {

    private final Sample moodle;
    private final Sample celtic;

    SampleLaunchIT(ToolServer tool) {
        moodle = Sample.moodle(tool);
        celtic = Sample.celtic(tool);
    }

    @AfterAll
    void closePlatforms() {
        moodle.close();
        celtic.close();
    }

    @Test
    @Order(1)
    void teacher1MayOpenAJournal() {
        Session session = moodle.launch("moodle-launch-teacher1");
        assertThat(session.landing().page()).isEqualTo("/course/");
        JsonNode me = session.me();
        assertThat(me.path("person").path("name").asText()).isEqualTo("Teacher Tara");
        assertThat(me.path("language").asText()).isEqualTo("en");
        assertThat(me.path("course").path("title").asText()).isEqualTo("7A Mathematics");
        assertThat(me.path("course").path("label").asText()).isEqualTo("7A-MATH");
        assertRights(session, "teacher", true, 0, 0);
    }

    @Test
    @Order(2)
    void tutor1IsATeacherByTheLaunchThoughMoodleMeansANonEditingOne() {
        assertRights(moodle.launch("moodle-launch-tutor1"), "teacher", true, 0, 0);
    }

    @Test
    @Order(3)
    void manager1IsATeacherOfTheCourse() {
        assertRights(moodle.launch("moodle-launch-manager1"), "teacher", true, 0, 0);
    }

    @Test
    @Order(4)
    void adminConfiguresThePlatformAndIsInstructorHere() {
        Session session = moodle.launch("moodle-launch-admin");
        assertRights(session, "teacher", true, 0, 0);
        assertThat(session.me().path("platformAdministrator").asBoolean()).isTrue();
        assertThat(session.me().path("mayAppointFirst").asBoolean()).isTrue();
        assertThat(session.me().path("administration").asBoolean()).isFalse();
    }

    @Test
    @Order(5)
    void student01IsNobodyBeforeTheClassListIsConfirmed() {
        Session session = moodle.launch("moodle-launch-student01");
        assertThat(session.landing().page()).isEqualTo("/course/");
        assertRights(session, "unconfirmed", false, 0, 0);
        session.get("/api/courses/" + session.course() + "/roster").expect(404);
    }

    @Test
    @Order(6)
    void observer1IsAnUnconfirmedLearnerWithoutRights() {
        Session session = moodle.launch("moodle-launch-observer1");
        assertThat(session.landing().page()).isEqualTo("/course/");
        assertRights(session, "unconfirmed", false, 0, 0);
        session.get("/api/courses/" + session.course() + "/roster").expect(404);
    }

    @Test
    @Order(7)
    void student01IsAPupilOnceTheTeacherHasConfirmedAndObserver1StillIsNot() {
        Session teacher = moodle.launch("moodle-launch-teacher1");
        String student = Journals.idOf(teacher, moodle.person("8"));
        String journal = Journals.open(teacher, "7A", 7, "Mathematics", List.of(student));
        assertThat(moodle.launch("moodle-launch-teacher1").landing().page()).isEqualTo("/journal/");

        Session pupil = moodle.launch("moodle-launch-student01");
        assertThat(pupil.landing().page()).isEqualTo("/diary/");
        assertThat(pupil.me().path("pupil").asBoolean()).isTrue();
        assertThat(pupil.person()).isEqualTo(student);
        String week = "/api/diary/" + student + "/weeks/" + Journals.today(pupil);
        pupil.get(week).expect(200);

        Session observer = moodle.launch("moodle-launch-observer1");
        assertRights(observer, "unconfirmed", false, 0, 0);
        observer.get(week).expect(404);
        for (String other : List.of("tutor1", "manager1", "admin")) {
            Session session = moodle.launch("moodle-launch-" + other);
            assertRights(session, "teacher", true, 0, 0);
            session.get("/api/journals/" + journal).expect(404);
            session.get(week).expect(404);
        }
    }

    @Test
    @Order(8)
    void p1IsAGuardianOfNobodyWhileS1IsNotInTheRoster() {
        celtic.withdraw("s1");
        Session session = celtic.launch("celtic-launch-p1");
        assertThat(session.me().path("children")).isEmpty();
        assertThat(session.landing().page()).isEqualTo("/course/");
        celtic.enrolPupils();
    }

    @Test
    @Order(9)
    void t1OpensAJournalForS1AndS2() {
        Session teacher = celtic.launch("celtic-launch-t1");
        assertRights(teacher, "teacher", true, 0, 0);
        String s1 = Journals.idOf(teacher, celtic.person("s1"));
        String s2 = Journals.idOf(teacher, celtic.person("s2"));
        Journals.open(teacher, "7A", 7, "Mathematics", List.of(s1, s2));
    }

    @Test
    @Order(10)
    void p1IsGuardianOfS1AndP2OfBoth() {
        Session p1 = celtic.launch("celtic-launch-p1");
        assertThat(p1.landing().page()).isEqualTo("/diary/");
        assertRights(p1, "guardian", false, 1, 0);
        String s1 = p1.me().path("children").path(0).path("id").asText();
        assertThat(p1.me().path("children").path(0).path("name").asText())
                .contains(celtic.person("s1").familyName());
        p1.get("/api/diary/" + s1 + "/weeks/" + Journals.today(p1)).expect(200);

        Session p2 = celtic.launch("celtic-launch-p2");
        assertRights(p2, "guardian", false, 2, 0);
        List<String> children = p2.me().path("children").findValuesAsText("id").stream()
                .sorted()
                .toList();
        assertThat(children).contains(s1);
        String s2 = children.stream().filter(id -> !id.equals(s1)).findFirst().orElseThrow();
        p1.get("/api/diary/" + s2 + "/weeks/" + Journals.today(p1)).expect(404);
    }

    @Test
    @Order(11)
    void everySampleOfALaunchIsUsedHere() {
        assertThat(Sample.namesOfLaunches())
                .containsExactlyInAnyOrder(
                        "celtic-launch-p1",
                        "celtic-launch-p2",
                        "celtic-launch-t1",
                        "moodle-launch-admin",
                        "moodle-launch-manager1",
                        "moodle-launch-observer1",
                        "moodle-launch-student01",
                        "moodle-launch-teacher1",
                        "moodle-launch-tutor1");
    }

    private static void assertRights(
            Session session, String state, boolean mayOpenJournal, int children, int journals) {
        JsonNode me = session.me();
        assertThat(me.path("children")).as("children of %s", me).hasSize(children);
        assertThat(me.path("journals")).as("journals of %s", me).hasSize(journals);
        assertThat(me.path("classes")).isEmpty();
        assertThat(me.path("administration").asBoolean()).isFalse();
        JsonNode course =
                session.get("/api/courses/" + session.course()).expect(200).json();
        assertThat(course.path("state").asText()).isEqualTo(state);
        assertThat(course.path("mayOpenJournal").asBoolean()).isEqualTo(mayOpenJournal);
    }
}
