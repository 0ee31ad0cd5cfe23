package org.schooldiary.systemtests.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Journals;
import org.schooldiary.systemtests.platform.Launcher;
import org.schooldiary.systemtests.platform.Lti;
import org.schooldiary.systemtests.platform.PlatformCourse;
import org.schooldiary.systemtests.platform.PlatformPerson;
import org.schooldiary.systemtests.platform.Session;
import org.schooldiary.systemtests.platform.TestPlatform;

/** A journal with three pupils on a platform of its own, and the tabs of its people. */
final class SmallClass implements AutoCloseable {

    final TestPlatform platform;
    final Session teacher;
    final String journal;
    final List<String> pupils = new ArrayList<>();

    private final PlatformCourse course;
    private final List<PlatformPerson> people = Stream.of("Абрамова", "Бакирова", "Волкова")
            .map(name -> new PlatformPerson("pupil-" + name, name, "Софья"))
            .toList();

    SmallClass(ToolServer tool) {
        platform = TestPlatform.connectedTo(tool);
        PlatformPerson white = new PlatformPerson("teacher-1", "Белова", "Татьяна");
        course = platform.course("7А алгебра", "Алгебра, 7А").enrol(white, Lti.INSTRUCTOR);
        people.forEach(person -> course.enrol(person, Lti.LEARNER));
        teacher = new Launcher(platform).open(white, course);
        people.forEach(person -> pupils.add(Journals.idOf(teacher, person)));
        journal = Journals.open(teacher, "7А", 7, "Алгебра", pupils);
    }

    /** The tab of a pupil of the class, by the place in the list. */
    Session pupil(int place) {
        return new Launcher(platform).open(people.get(place), course);
    }

    /** The tab of a guardian of the pupil at that place. */
    Session guardianOf(int place) {
        PlatformPerson parent = new PlatformPerson(
                "parent-of-" + people.get(place).sub(), people.get(place).familyName(), "Сергей");
        return new Launcher(platform).open(parent, course, token -> token.with(Lti.ROLES, List.of(Lti.MENTOR))
                .with(Lti.ROLE_SCOPE_MENTOR, List.of(people.get(place).sub())));
    }

    /** A lesson of today with one work. */
    JsonNode lessonToday(int bell) {
        return Journals.lesson(teacher, journal, Journals.today(teacher), bell);
    }

    /** The address of this week in the diary of the pupil at that place. */
    String week(int place) {
        return "/api/diary/" + pupils.get(place) + "/weeks/" + Journals.today(teacher);
    }

    @Override
    public void close() {
        platform.close();
    }
}
