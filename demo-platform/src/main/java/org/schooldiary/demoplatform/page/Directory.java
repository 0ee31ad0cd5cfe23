package org.schooldiary.demoplatform.page;

import java.util.List;
import java.util.stream.Collectors;
import org.schooldiary.demoplatform.school.Gender;
import org.schooldiary.demoplatform.school.Lyceum;
import org.schooldiary.demoplatform.school.Person;
import org.schooldiary.demoplatform.school.SchoolClass;
import org.schooldiary.demoplatform.school.Standing;
import org.schooldiary.demoplatform.school.WellKnown;

/** The people of the lyceum as the sign-in page groups them. */
final class Directory {

    private final Lyceum lyceum;

    Directory(Lyceum lyceum) {
        this.lyceum = lyceum;
    }

    /** One line: a person and a few words about the person. */
    public record Entry(Person person, String about) {}

    /** A class with its pupils and their parents. */
    public record ClassEntry(String name, List<Entry> pupils, List<Entry> parents) {}

    List<Entry> wellKnown() {
        return WellKnown.LOGINS.stream()
                .map(login -> entry(lyceum.byLogin(login).orElseThrow()))
                .toList();
    }

    List<Entry> staff() {
        return lyceum.people().stream()
                .filter(person -> person.standing() != Standing.PUPIL && person.standing() != Standing.PARENT)
                .map(this::entry)
                .toList();
    }

    List<ClassEntry> classes() {
        return lyceum.classes().stream()
                .map(one -> new ClassEntry(one.name(), entries(one.pupils()), parents(one)))
                .toList();
    }

    private List<Entry> parents(SchoolClass one) {
        return lyceum.people().stream()
                .filter(person -> lyceum.children(person).stream()
                        .anyMatch(child ->
                                lyceum.classOf(child).filter(one::equals).isPresent()))
                .map(this::entry)
                .toList();
    }

    private List<Entry> entries(List<Person> people) {
        return people.stream().map(this::entry).toList();
    }

    private Entry entry(Person person) {
        String about =
                switch (person.standing()) {
                    case TEACHER -> teacher(person);
                    case PUPIL -> (person.gender() == Gender.FEMALE ? "ученица, " : "ученик, ") + className(person);
                    case PARENT ->
                        "родитель: "
                                + lyceum.children(person).stream()
                                        .map(child -> child.name().given() + ", " + className(child))
                                        .collect(Collectors.joining("; "));
                    case TUTOR, DEPUTY_HEAD, ADMINISTRATOR -> person.standing().title();
                };
        return new Entry(person, about);
    }

    private String teacher(Person person) {
        String subjects = lyceum.coursesOf(person).stream()
                .map(course -> course.subject().title())
                .distinct()
                .collect(Collectors.joining(", "));
        String homeroom = lyceum.classes().stream()
                .filter(one -> one.homeroom().equals(person))
                .map(one -> ", классный руководитель " + one.name())
                .collect(Collectors.joining());
        return "учитель: " + subjects + homeroom;
    }

    private String className(Person pupil) {
        return lyceum.classOf(pupil).map(SchoolClass::name).orElse("");
    }
}
