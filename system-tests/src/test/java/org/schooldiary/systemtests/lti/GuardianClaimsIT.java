package org.schooldiary.systemtests.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.IdToken;
import org.schooldiary.systemtests.platform.Journals;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.PlatformCourse;
import org.schooldiary.systemtests.platform.PlatformPerson;
import org.schooldiary.systemtests.platform.Session;
import org.schooldiary.systemtests.platform.TestPlatform;

/** Canvas names an observer's children in variables of its own; they count as the mentor scope does, and no further. */
@Tag("lti")
@ExtendWith(SharedServers.class)
@TestInstance(Lifecycle.PER_CLASS)
class GuardianClaimsIT {

    private static final String OBSERVEES = "canvas_user_observees";
    private static final String SIS_IDS = "canvas_observee_sis_ids";

    private final TestPlatform platform;
    private final PlatformPerson teacher = new PlatformPerson("t-1", "Белова", "Татьяна");
    private final PlatformPerson child = new PlatformPerson("p-1", "Абрамова", "Софья");
    private final PlatformPerson other = new PlatformPerson("p-2", "Бакиров", "Тимур");
    private final PlatformCourse course;

    GuardianClaimsIT(ToolServer tool) {
        platform = TestPlatform.connectedTo(tool);
        course = platform.course("7А алгебра", "Алгебра, 7А")
                .enrol(teacher, Lti.INSTRUCTOR)
                .enrol(child, Lti.LEARNER)
                .enrol(other, Lti.LEARNER);
    }

    @BeforeAll
    void aJournalOfBothPupils() {
        Session session = new Launcher(platform).open(teacher, course);
        Journals.open(
                session, "7А", 7, "Алгебра", List.of(Journals.idOf(session, child), Journals.idOf(session, other)));
    }

    @AfterAll
    void closePlatform() {
        platform.close();
    }

    @Test
    void anObserverReadsTheDiaryOfEachObserveeOfTheCourseUntilALaunchOmitsThem() {
        PlatformPerson parent = new PlatformPerson("parent-1", "Абрамов", "Сергей");

        Session session = open(parent, Lti.MENTOR, Map.of(OBSERVEES, child.sub() + ",nobody-of-this-course"));

        assertThat(session.landing().page()).isEqualTo("/diary/");
        assertThat(children(session)).containsExactly(Journals.idOf(teacherAgain(), child));
        session.get(week(child)).expect(200);
        session.get(week(other)).expect(404);

        Session later = open(parent, Lti.MENTOR, Map.of(OBSERVEES, ""));
        assertThat(children(later)).isEmpty();
        later.get(week(child)).expect(404);
    }

    @Test
    void childrenNamedByTheRegistersIdsAloneAreFoundByExactlyTheseIds() {
        PlatformPerson parent = new PlatformPerson("parent-2", "Бакирова", "Алия");

        Session session = open(
                parent,
                Lti.MENTOR,
                Map.of(OBSERVEES, "$com.instructure.User.observees", SIS_IDS, "SIS-" + other.sub() + ",sis-p-1"));

        assertThat(children(session)).containsExactly(Journals.idOf(teacherAgain(), other));
    }

    @Test
    void variablesThatThePlatformDidNotKnowLinkWithNobody() {
        PlatformPerson parent = new PlatformPerson("parent-3", "Волков", "Олег");

        Session session = open(
                parent,
                Lti.MENTOR,
                Map.of(OBSERVEES, "$com.instructure.User.observees", SIS_IDS, "$com.instructure.Observee.sisIds"));

        assertThat(children(session)).isEmpty();
    }

    @Test
    void withoutTheRoleInTheCourseTheVariablesLinkWithNobody() {
        PlatformPerson parent = new PlatformPerson("parent-4", "Абрамова", "Ольга");

        Session session = open(parent, Lti.LEARNER, Map.of(OBSERVEES, child.sub(), SIS_IDS, "SIS-" + child.sub()));

        assertThat(children(session)).isEmpty();
        session.get(week(child)).expect(404);
    }

    private Session open(PlatformPerson person, String role, Map<String, Object> custom) {
        UnaryOperator<IdToken> observing =
                token -> token.with(Lti.ROLES, List.of(role)).with(Lti.CUSTOM, custom);
        return new Launcher(platform).open(person, course, observing);
    }

    private Session teacherAgain() {
        return new Launcher(platform).open(teacher, course);
    }

    private String week(PlatformPerson pupil) {
        Session session = teacherAgain();
        return "/api/diary/" + Journals.idOf(session, pupil) + "/weeks/" + Journals.today(session);
    }

    private static List<String> children(Session session) {
        return session.me().path("children").findValuesAsText("id");
    }
}
