package org.schooldiary.demoplatform.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LyceumTest {

    private static final Lyceum LYCEUM = LyceumMaker.make();

    @Test
    void hasTenClassesOfKnownSizes() {
        assertThat(LYCEUM.classes())
                .extracting(one -> one.name() + " " + one.pupils().size())
                .containsExactly(
                        "5А 28", "5Б 30", "6А 22", "7А 30", "7Б 24", "8А 24", "9А 24", "9Б 27", "10А 30", "11А 26");
        assertThat(LYCEUM.courses()).hasSize(80);
    }

    @Test
    void isTheSameSchoolAtEveryStart() {
        assertThat(LyceumMaker.make().people()).isEqualTo(LYCEUM.people());
        assertThat(person("teacher.math2").name().whole()).isEqualTo("Игнатьева Антонида Михайловна");
        assertThat(person("teacher.history").name().whole()).isEqualTo("Орлов Владислав Матвеевич");
        assertThat(person("pupil.kryukova").name().whole()).isEqualTo("Крюкова Людмила Фёдоровна");
        assertThat(person("pupil.evdokimov").name().whole()).isEqualTo("Евдокимов Сергей Лукич");
        assertThat(person("teacher.math").sub()).isEqualTo("31d86f87-ce03-38fe-8783-5b9407bd365b");
    }

    @Test
    void givesTheWellKnownFamilyTwoChildrenInTwoClasses() {
        Person mother = person("parent.gaysina");
        assertThat(mother.name().whole()).isEqualTo("Гайсина Регина Маратовна");
        assertThat(LYCEUM.children(mother))
                .extracting(child -> child.name().listed() + " "
                        + LYCEUM.classOf(child).orElseThrow().name())
                .containsExactly("Гайсина Алия 7А", "Гайсин Тимур 5А");
    }

    @Test
    void givesEveryPupilOneOrTwoParents() {
        Map<Person, Long> parents = LYCEUM.people().stream()
                .flatMap(person -> LYCEUM.children(person).stream())
                .collect(Collectors.groupingBy(child -> child, Collectors.counting()));
        for (SchoolClass one : LYCEUM.classes()) {
            for (Person pupil : one.pupils()) {
                assertThat(parents.get(pupil)).as(pupil.login()).isBetween(1L, 2L);
            }
        }
    }

    @Test
    void hasNoTwoPeopleOfOneLoginOrOneName() {
        Set<String> logins = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Person person : LYCEUM.people()) {
            assertThat(logins.add(person.login())).as(person.login()).isTrue();
            assertThat(names.add(person.name().listed()))
                    .as(person.name().listed())
                    .isTrue();
        }
    }

    @Test
    void keepsEveryTeacherInOneRoomAtATime() {
        Set<String> seen = new HashSet<>();
        for (Course course : LYCEUM.courses()) {
            List<Slot> slots = LYCEUM.lessons(course);
            assertThat(slots)
                    .hasSize(Curriculum.weeklyLessons(course.schoolClass().grade())
                            .get(course.subject()));
            for (Slot slot : slots) {
                String moment = slot.day() + "/" + slot.bell() + "/";
                assertThat(seen.add(moment + course.teacher().login())).isTrue();
                assertThat(seen.add(moment + course.schoolClass().name())).isTrue();
            }
        }
    }

    @Test
    void enrolsTeacherTutorPupilsAndParents() {
        Course algebra = LYCEUM.course("7a-alg").orElseThrow();
        assertThat(LYCEUM.members(algebra)).extracting(CourseMember::role).contains(CourseRole.TUTOR);
        assertThat(LYCEUM.member(algebra, person("parent.gaysina"))
                        .orElseThrow()
                        .role())
                .isEqualTo(CourseRole.OBSERVER);
        assertThat(LYCEUM.member(algebra, person("admin"))).isEmpty();
        assertThat(LYCEUM.coursesOf(person("deputy"))).hasSize(80);
        assertThat(LYCEUM.coursesOf(person("pupil.gaysina"))).hasSize(8);
        assertThat(LYCEUM.coursesOf(person("parent.gaysina"))).hasSize(16);
    }

    @Test
    void enrolsOneParentOfOneCourseAsPupil() {
        Course geography = LYCEUM.course(WellKnown.COURSE_WITH_PARENT_AS_PUPIL).orElseThrow();
        assertThat(LYCEUM.members(geography))
                .filteredOn(member -> member.role() == CourseRole.OBSERVER_AS_PUPIL)
                .extracting(member -> member.person().login())
                .containsExactly("parent.petukhova");
    }

    private static Person person(String login) {
        return LYCEUM.byLogin(login).orElseThrow();
    }
}
