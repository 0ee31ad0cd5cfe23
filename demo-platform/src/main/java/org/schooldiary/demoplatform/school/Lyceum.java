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
    private final Map<String, Course> courses = new LinkedHashMap<>();
    private final Map<String, Person> byLogin = new LinkedHashMap<>();
    private final Map<String, Person> bySub = new LinkedHashMap<>();
    private final Map<String, SchoolClass> classByPupil = new LinkedHashMap<>();
    private final Map<String, List<Person>> children;
    private final Map<String, List<Slot>> timetable;
    private final Map<String, Map<String, CourseMember>> members = new LinkedHashMap<>();

    Lyceum(
            List<SchoolClass> classes,
            List<Course> courses,
            List<Person> people,
            Map<String, List<Person>> children,
            Map<String, List<Slot>> timetable) {
        this.classes = List.copyOf(classes);
        this.children = Map.copyOf(children);
        this.timetable = Map.copyOf(timetable);
        for (Person person : people) {
            byLogin.put(person.login(), person);
            bySub.put(person.sub(), person);
        }
        classes.forEach(one -> one.pupils().forEach(pupil -> classByPupil.put(pupil.login(), one)));
        for (Course course : courses) {
            this.courses.put(course.id(), course);
            Map<String, CourseMember> enrolled = new LinkedHashMap<>();
            enrolled(course).forEach(member -> enrolled.put(member.person().login(), member));
            members.put(course.id(), enrolled);
        }
    }

    public List<SchoolClass> classes() {
        return classes;
    }

    public List<Course> courses() {
        return List.copyOf(courses.values());
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
        return Optional.ofNullable(courses.get(id));
    }

    /** Children of a parent; empty for anybody else. */
    public List<Person> children(Person parent) {
        return children.getOrDefault(parent.login(), List.of());
    }

    /** The class that a pupil attends. */
    public Optional<SchoolClass> classOf(Person pupil) {
        return Optional.ofNullable(classByPupil.get(pupil.login()));
    }

    /** Weekly lessons of a course, in the order of the week. */
    public List<Slot> lessons(Course course) {
        return timetable.getOrDefault(course.id(), List.of());
    }

    /** Everybody enrolled in a course: teacher, tutor, pupils, then parents. Administrator and deputy head are not. */
    public List<CourseMember> members(Course course) {
        return List.copyOf(members.get(course.id()).values());
    }

    private List<CourseMember> enrolled(Course course) {
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
                .filter(person -> children(person).stream()
                        .anyMatch(child -> schoolClass.equals(classByPupil.get(child.login()))))
                .toList();
    }

    public Optional<CourseMember> member(Course course, Person person) {
        return Optional.ofNullable(members.get(course.id()).get(person.login()));
    }

    /** Courses that a person sees on the platform: the own ones, or all for administrator and deputy head. */
    public List<Course> coursesOf(Person person) {
        return courses.values().stream()
                .filter(course -> person.standing().seesAllCourses()
                        || member(course, person).isPresent())
                .toList();
    }
}
