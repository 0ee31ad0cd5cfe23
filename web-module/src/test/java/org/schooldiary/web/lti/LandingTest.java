package org.schooldiary.web.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.Grades;
import org.schooldiary.school.people.HeldRight;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.RightKind;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.people.Viewer;

class LandingTest {
    private static final CourseId COURSE = new CourseId(10);
    private static final CourseId OTHER_COURSE = new CourseId(11);
    private static final PersonId PERSON = new PersonId(1);
    private static final SchoolId SCHOOL = new SchoolId(2);
    private static final HeldRight INSTRUCTS = right(RightKind.INSTRUCTS, COURSE.value(), COURSE);
    private static final HeldRight ALGEBRA = right(RightKind.TEACHES, 100, COURSE);
    private static final HeldRight GEOMETRY = right(RightKind.TEACHES, 101, COURSE);
    private static final HeldRight CHILD = right(RightKind.GUARDS, 50, COURSE);

    @Test
    void aTeacherWithoutAJournalIsLedToTheWizard() {
        assertThat(landing(viewer(false, INSTRUCTS), "/")).isEqualTo(course());
    }

    @Test
    void aTeacherWithOneJournalOpensIt() {
        assertThat(landing(viewer(false, INSTRUCTS, ALGEBRA), "/"))
                .isEqualTo(new Landing("/journal/", "&journal=" + new JournalId(100) + "&course=" + COURSE));
    }

    @Test
    void aTeacherWithSeveralJournalsChooses() {
        assertThat(landing(viewer(false, INSTRUCTS, ALGEBRA, GEOMETRY), "/")).isEqualTo(course());
    }

    @Test
    void aJournalOfAnotherCourseIsNotThisCourses() {
        HeldRight elsewhere = right(RightKind.TEACHES, 102, OTHER_COURSE);

        assertThat(landing(viewer(false, INSTRUCTS, elsewhere), "/")).isEqualTo(course());
    }

    @Test
    void theSignedTargetNamesTheJournal() {
        String target = "/journal/?journal=" + new JournalId(101);

        assertThat(landing(viewer(false, INSTRUCTS, ALGEBRA, GEOMETRY), target).query())
                .startsWith("&journal=" + new JournalId(101));
    }

    @Test
    void aTargetThatTheyMayNotOpenDecidesNothing() {
        String target = "/journal/?journal=" + new JournalId(999);

        assertThat(landing(viewer(true), target)).isEqualTo(new Landing("/diary/", "&pupil=" + PERSON));
        assertThat(landing(viewer(false), "/diary/")).isEqualTo(course());
    }

    @Test
    void thePlacedLinksOwnParameterNamesTheJournal() {
        Viewer teacher = viewer(false, INSTRUCTS, ALGEBRA, GEOMETRY);

        assertThat(Landing.of(teacher, COURSE, uri("/journal/"), Optional.of(new JournalId(101)))
                        .query())
                .startsWith("&journal=" + new JournalId(101));
    }

    @Test
    void theLinkOfACopiedCourseDoesNotLeadIntoTheJournalOfTheOld() {
        HeldRight old = right(RightKind.TEACHES, 102, OTHER_COURSE);
        Optional<JournalId> carried = Optional.of(new JournalId(102));

        assertThat(Landing.of(viewer(false, INSTRUCTS, old), COURSE, uri("/journal/"), carried))
                .isEqualTo(course());
        assertThat(Landing.of(viewer(false, INSTRUCTS, ALGEBRA, old), COURSE, uri("/journal/"), carried)
                        .query())
                .startsWith("&journal=" + new JournalId(100));
    }

    @Test
    void aConfirmedPupilOpensTheDiary() {
        assertThat(landing(viewer(true), "/")).isEqualTo(new Landing("/diary/", "&pupil=" + PERSON));
    }

    @Test
    void aGuardianOpensTheDiaryOfTheOnlyChildOrOfTheOneNamed() {
        HeldRight second = right(RightKind.GUARDS, 51, COURSE);
        String named = "/diary/?pupil=" + new PersonId(51);

        assertThat(landing(viewer(false, CHILD), "/")).isEqualTo(new Landing("/diary/", "&pupil=" + new PersonId(50)));
        assertThat(landing(viewer(false, CHILD, second), "/")).isEqualTo(new Landing("/diary/", ""));
        assertThat(landing(viewer(false, CHILD, second), named).query()).isEqualTo("&pupil=" + new PersonId(51));
    }

    @Test
    void administrationAndThePlatformsAdministratorOpenTheSchool() {
        HeldRight administers = right(RightKind.ADMINISTERS, SCHOOL.value(), null);
        HeldRight configures = right(RightKind.CONFIGURES, SCHOOL.value(), null);

        assertThat(landing(viewer(false, administers), "/").page()).isEqualTo("/school/");
        assertThat(landing(viewer(false, configures), "/").page()).isEqualTo("/school/");
    }

    @Test
    void anybodyElseIsToldWhoCanHelp() {
        assertThat(landing(viewer(false), "/")).isEqualTo(course());
    }

    @Test
    void aLinkToAViewOpensItInTheJournalForATeacherAndInTheDiaryForAFamily() {
        JournalId algebra = new JournalId(100);
        for (String view : List.of("attendance", "homework")) {
            URI target = uri("/journal/?view=" + view);

            assertThat(Landing.of(viewer(false, INSTRUCTS, ALGEBRA), COURSE, target, Optional.of(algebra)))
                    .isEqualTo(new Landing("/journal/", "&journal=" + algebra + "&course=" + COURSE + "&view=" + view));
            assertThat(Landing.of(viewer(true), COURSE, target, Optional.of(algebra)))
                    .isEqualTo(new Landing("/diary/", "&pupil=" + PERSON + "&view=" + view + "&journal=" + algebra));
            assertThat(Landing.of(viewer(false, CHILD), COURSE, target, Optional.empty()))
                    .isEqualTo(new Landing("/diary/", "&pupil=" + new PersonId(50) + "&view=" + view));
        }
    }

    @Test
    void aLinkToAWorkOpensItsColumnForATeacherAndItsMarkForAFamily() {
        JournalId algebra = new JournalId(100);
        WorkId work = new WorkId(7);
        URI target = uri("/journal/?work=" + work);

        assertThat(Landing.of(viewer(false, INSTRUCTS, ALGEBRA), COURSE, target, Optional.of(algebra)))
                .isEqualTo(new Landing("/journal/", "&journal=" + algebra + "&course=" + COURSE + "&work=" + work));
        assertThat(Landing.of(viewer(true), COURSE, target, Optional.of(algebra)))
                .isEqualTo(new Landing(
                        "/diary/", "&pupil=" + PERSON + "&view=marks&journal=" + algebra + "&work=" + work));
    }

    @Test
    void aLinkToAViewOfTheCourseIsKeptWhileATeacherChoosesAmongSeveralJournals() {
        assertThat(landing(viewer(false, INSTRUCTS, ALGEBRA, GEOMETRY), "/journal/?view=homework"))
                .isEqualTo(new Landing("/course/", "&course=" + COURSE + "&open=homework"));
    }

    @Test
    void aViewThatNoPageHasIsNotPassedOn() {
        assertThat(landing(viewer(true), "/journal/?view=secrets&work=nothing"))
                .isEqualTo(new Landing("/diary/", "&pupil=" + PERSON));
    }

    private static Landing course() {
        return new Landing("/course/", "&course=" + COURSE);
    }

    private static Landing landing(Viewer viewer, String target) {
        return Landing.of(viewer, COURSE, uri(target), Optional.empty());
    }

    private static URI uri(String target) {
        return URI.create("https://diary.example" + target);
    }

    private static Viewer viewer(boolean pupil, HeldRight... rights) {
        return new Viewer(PERSON, SCHOOL, ZoneId.of("Europe/Moscow"), Locale.ENGLISH, List.of(rights), pupil);
    }

    private static HeldRight right(RightKind kind, long object, @Nullable CourseId course) {
        return new HeldRight(kind, object, course, Grades.all());
    }
}
