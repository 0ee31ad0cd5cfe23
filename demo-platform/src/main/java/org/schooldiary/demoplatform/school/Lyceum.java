package org.schooldiary.demoplatform.school;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole made-up school. Immutable; one value per process is enough. */
public final class Lyceum {

    public static final String NAME = "Лицей № 68";

    private final List<SchoolClass> classes;
    private final List<Course> courses;
    private final Map<String, Person> byLogin = new LinkedHashMap<>();
    private final Map<String, Person> bySub = new LinkedHashMap<>();
    private final Map<String, List<Person>> children;
    private final Map<String, List<Slot>> timetable;

    Lyceum(
            List<SchoolClass> classes,
            List<Course> courses,
            List<Person> people,
            Map<String, List<Person>> children,
            Map<String, List<Slot>> timetable) {
        this.classes = List.copyOf(classes);
        this.courses = List.copyOf(courses);
        this.children = Map.copyOf(children);
        this.timetable = Map.copyOf(timetable);
        for (Person person : people) {
            byLogin.put(person.login(), person);
            bySub.put(person.sub(), person);
        }
    }

    public List<SchoolClass> classes() {
        return classes;
    }

    public List<Course> courses() {
        return courses;
    }

    public List<Person> people() {
        return List.copyOf(byLogin.values());
    }

    public Optional<Person> byLogin(String login) {
        return Optional.ofNullable(byLogin.get(login));
    }

    public Optional<Person> bySub(String sub) {
        return Optional.ofNullable(bySub.get(sub));
    }

    public Optional<Course> course(String id) {
        return courses.stream().filter(course -> course.id().equals(id)).findFirst();
    }

    /** Children of a parent, the oldest class last; empty for anybody else. */
    public List<Person> children(Person parent) {
        return children.getOrDefault(parent.login(), List.of());
    }

    /** Parents with an account who look after the pupil. */
    public List<Person> parents(Person pupil) {
        return byLogin.values().stream()
                .filter(person -> children(person).contains(pupil))
                .toList();
    }

    /** The class that a pupil attends. */
    public Optional<SchoolClass> classOf(Person pupil) {
        return classes.stream().filter(one -> one.pupils().contains(pupil)).findFirst();
    }

    /** Weekly lessons of a course, in the order of the week. */
    public List<Slot> lessons(Course course) {
        return timetable.getOrDefault(course.id(), List.of());
    }

    /** Everybody enrolled in a course: teacher, tutor, pupils, then parents. Administrator and deputy head are not. */
    public List<CourseMember> members(Course course) {
        List<CourseMember> members = new ArrayList<>();
        members.add(new CourseMember(course.teacher(), CourseRole.TEACHER));
        byLogin("tutor")
                .filter(tutor -> course.schoolClass().name().equals(WellKnown.CLASS_BY_HAND)
                        && course.subject() == Subject.ALGEBRA)
                .ifPresent(tutor -> members.add(new CourseMember(tutor, CourseRole.TUTOR)));
        course.schoolClass().pupils().forEach(pupil -> members.add(new CourseMember(pupil, CourseRole.PUPIL)));
        boolean oneAsPupil = course.id().equals(WellKnown.COURSE_WITH_PARENT_AS_PUPIL);
        for (Person parent : parentsOf(course.schoolClass())) {
            boolean asPupil = oneAsPupil && parent.login().equals(WellKnown.PARENT_AS_PUPIL);
            members.add(new CourseMember(parent, asPupil ? CourseRole.OBSERVER_AS_PUPIL : CourseRole.OBSERVER));
        }
        return members;
    }

    private List<Person> parentsOf(SchoolClass schoolClass) {
        return byLogin.values().stream()
                .filter(person -> children(person).stream().anyMatch(schoolClass.pupils()::contains))
                .toList();
    }

    public Optional<CourseMember> member(Course course, Person person) {
        return members(course).stream()
                .filter(member -> member.person().equals(person))
                .findFirst();
    }

    /** Courses that a person sees on the platform: the own ones, or all for administrator and deputy head. */
    public List<Course> coursesOf(Person person) {
        if (person.standing().seesAllCourses()) {
            return courses;
        }
        return courses.stream()
                .filter(course -> member(course, person).isPresent())
                .toList();
    }
}
