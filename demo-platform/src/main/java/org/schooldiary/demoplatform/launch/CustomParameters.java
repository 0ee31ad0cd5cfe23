package org.schooldiary.demoplatform.launch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.schooldiary.demoplatform.deeplinking.ResourceLink;
import org.schooldiary.demoplatform.registration.Variables;
import org.schooldiary.demoplatform.school.Course;
import org.schooldiary.demoplatform.school.Person;
import org.schooldiary.demoplatform.school.SchoolYear;

/** Custom parameters of a message, their variables filled in; what is not known stays as it is written. */
final class CustomParameters {

    private final Person person;
    private final Course course;
    private final ResourceLink link;
    private final List<String> roles;
    private final List<Person> children;
    private final SchoolYear year;
    private final String language;

    CustomParameters(
            Person person,
            Course course,
            ResourceLink link,
            List<String> roles,
            List<Person> children,
            SchoolYear year,
            String language) {
        this.person = person;
        this.course = course;
        this.link = link;
        this.roles = roles;
        this.children = children;
        this.year = year;
        this.language = language;
    }

    /** Parameters of the tool, overridden by those of the link. */
    Map<String, String> of(Map<String, String> tool) {
        Map<String, String> filled = new LinkedHashMap<>();
        tool.forEach((name, value) -> filled.put(name, substituted(value)));
        link.custom().forEach((name, value) -> filled.put(name, substituted(value)));
        return filled;
    }

    private String substituted(String value) {
        String name = value.startsWith("$") ? value.substring(1) : "";
        if (!Variables.ALL.contains(name)) {
            return value;
        }
        return switch (name) {
            case "Context.id" -> course.id();
            case "Context.title", "CourseSection.title" -> course.title();
            case "Context.label", "CourseSection.label" -> course.label();
            case "Context.sourcedId", "CourseSection.sourcedId" -> course.sourcedId();
            case "CourseSection.timeFrame.begin" -> year.first() + "T00:00:00Z";
            case "CourseSection.timeFrame.end" -> year.last() + "T23:59:59Z";
            case "ResourceLink.id" -> link.id();
            case "ResourceLink.title" -> link.title();
            case "User.id" -> person.sub();
            case "User.username" -> person.login();
            case "User.scope.mentor" -> children.stream().map(Person::sub).collect(Collectors.joining(","));
            case "Person.name.full" -> person.name().displayed();
            case "Person.name.given" -> person.name().given();
            case "Person.name.family" -> person.name().family();
            case "Person.name.middle" -> person.name().patronymic();
            case "Person.email.primary" -> person.email();
            case "Person.sourcedId" -> person.sourcedId();
            case "Membership.role" -> String.join(",", roles);
            case "Message.locale" -> language;
            // No course or link of the lyceum is a copy of another one.
            case "Context.id.history", "ResourceLink.id.history" -> "";
            default -> value;
        };
    }
}
