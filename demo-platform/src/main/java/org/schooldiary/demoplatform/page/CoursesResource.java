package org.schooldiary.demoplatform.page;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.schooldiary.demoplatform.answer.Pages;
import org.schooldiary.demoplatform.school.Course;
import org.schooldiary.demoplatform.school.Lyceum;
import org.schooldiary.demoplatform.school.Person;
import org.schooldiary.demoplatform.signin.SignIn;

/** «My courses», by class. */
@Path("/courses")
@Singleton
public class CoursesResource {

    @Inject
    Lyceum lyceum;

    @Inject
    SignIn signIn;

    @Inject
    Frames frames;

    @Inject
    Pages pages;

    /** Courses of one class. */
    public record ClassCourses(String name, List<Course> courses) {}

    @GET
    public Response courses(@Context HttpHeaders headers) {
        Person person = signIn.required(headers);
        List<Course> mine = lyceum.coursesOf(person);
        List<ClassCourses> byClass = lyceum.classes().stream()
                .map(one -> new ClassCourses(
                        one.name(),
                        mine.stream()
                                .filter(course -> course.schoolClass().equals(one))
                                .toList()))
                .filter(one -> !one.courses().isEmpty())
                .toList();
        return pages.answer("courses", frames.with(headers, Map.of("classes", byClass)));
    }
}
