package org.schooldiary.demoplatform.page;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.schooldiary.demoplatform.answer.PageRefusal;
import org.schooldiary.demoplatform.answer.Pages;
import org.schooldiary.demoplatform.deeplinking.ResourceLink;
import org.schooldiary.demoplatform.deeplinking.ResourceLinks;
import org.schooldiary.demoplatform.gradebook.CourseGrades;
import org.schooldiary.demoplatform.registration.Registration;
import org.schooldiary.demoplatform.registration.Registrations;
import org.schooldiary.demoplatform.school.Course;
import org.schooldiary.demoplatform.school.CourseMember;
import org.schooldiary.demoplatform.school.CourseRole;
import org.schooldiary.demoplatform.school.Lyceum;
import org.schooldiary.demoplatform.school.Person;
import org.schooldiary.demoplatform.school.Slot;
import org.schooldiary.demoplatform.signin.SignIn;

/** A course: the tool in a frame, the timetable, who is in it; for the teacher also its gradebook and settings. */
@Path("/course/{id}")
@Singleton
public class CourseResource {

    @Inject
    Lyceum lyceum;

    @Inject
    ResourceLinks links;

    @Inject
    CourseGrades grades;

    @Inject
    Registrations registrations;

    @Inject
    SignIn signIn;

    @Inject
    Frames frames;

    @Inject
    Pages pages;

    /** A weekly lesson as the page says it. */
    public record Lesson(String day, int bell, String time, String room) {}

    /**
     * The course page.
     *
     * @param link id of the link shown in the frame; without it the first one
     */
    @GET
    public Response course(
            @PathParam("id") String id, @QueryParam("link") @Nullable String link, @Context HttpHeaders headers) {
        Person person = signIn.required(headers);
        Course course = visible(id, person);
        List<ResourceLink> all = links.of(course);
        Optional<ResourceLink> shown = all.stream()
                .filter(one -> link == null || one.id().equals(link))
                .findFirst();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("course", course);
        data.put("links", all);
        shown.ifPresent(one -> data.put("shown", one));
        data.put("lessons", lessons(course));
        data.put("pupils", course.schoolClass().pupils().size());
        data.put(
                "teaches",
                role(course, person).filter(CourseRole.TEACHER::equals).isPresent());
        data.put(
                "role",
                role(course, person)
                        .map(CourseRole::title)
                        .orElse(person.standing().title()));
        data.put("origins", origins());
        return pages.answer("course", frames.with(headers, data));
    }

    /** The marks that tools sent. */
    @GET
    @Path("grades")
    public Response grades(@PathParam("id") String id, @Context HttpHeaders headers) {
        Person person = signIn.required(headers);
        Course course = visible(id, person);
        if (role(course, person).filter(CourseRole.TEACHER::equals).isEmpty()) {
            throw new PageRefusal(403, "Оценки курса открыты только его учителю.");
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("course", course);
        data.put("grades", grades.of(course));
        return pages.answer("course-grades", frames.with(headers, data));
    }

    /** Where the teacher adds links by deep linking. */
    @GET
    @Path("settings")
    public Response settings(
            @PathParam("id") String id, @QueryParam("tool") @Nullable String tool, @Context HttpHeaders headers) {
        Person person = signIn.required(headers);
        Course course = visible(id, person);
        if (role(course, person).filter(CourseRole.TEACHER::equals).isEmpty()) {
            throw new PageRefusal(403, "Настройки курса открыты только его учителю.");
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("course", course);
        data.put("links", links.of(course));
        data.put(
                "tools",
                registrations.active().stream()
                        .filter(Registration::offersDeepLinking)
                        .toList());
        Optional.ofNullable(tool).flatMap(registrations::active).ifPresent(one -> data.put("choosing", one));
        data.put("origins", origins());
        return pages.answer("course-settings", frames.with(headers, data));
    }

    /** Whose tools may have something kept by the page. */
    private String origins() {
        return registrations.active().stream()
                .map(Registration::origin)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private Course visible(String id, Person person) {
        return lyceum.course(id)
                .filter(course -> lyceum.coursesOf(person).contains(course))
                .orElseThrow(() -> new PageRefusal(404, "Такого курса у вас нет."));
    }

    private Optional<CourseRole> role(Course course, Person person) {
        return lyceum.member(course, person).map(CourseMember::role);
    }

    private List<Lesson> lessons(Course course) {
        return lyceum.lessons(course).stream().map(CourseResource::lesson).toList();
    }

    private static Lesson lesson(Slot slot) {
        String[] days = {"понедельник", "вторник", "среда", "четверг", "пятница", "суббота"};
        return new Lesson(days[slot.day().getValue() - 1], slot.bell(), slot.time(), slot.room());
    }
}
