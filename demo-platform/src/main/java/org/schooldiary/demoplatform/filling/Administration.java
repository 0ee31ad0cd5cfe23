package org.schooldiary.demoplatform.filling;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schooldiary.demoplatform.filling.Progress.FilledCourse;
import org.schooldiary.demoplatform.school.Course;
import org.schooldiary.demoplatform.school.Lyceum;
import org.schooldiary.demoplatform.school.Person;
import org.schooldiary.demoplatform.school.SchoolClass;

/**
 * Appoints the deputy head as the school's administration; she then makes the classes, attaches their journals and
 * appoints the homeroom teachers.
 */
final class Administration {

    private final Lyceum lyceum;
    private final Launcher launcher;
    private final Progress progress;

    Administration(Lyceum lyceum, Launcher launcher, Progress progress) {
        this.lyceum = lyceum;
        this.launcher = launcher;
        this.progress = progress;
    }

    void arrange(List<Course> filled) throws IOException, InterruptedException {
        Person deputy = lyceum.byLogin("deputy").orElseThrow();
        Course somewhere = filled.get(0);
        ToolSession session = launcher.launch(deputy, somewhere);
        if (!session.me().getBoolean("administration", false)) {
            ToolSession administrator = launcher.launch(lyceum.byLogin("admin").orElseThrow(), somewhere);
            // The deputy teaches nowhere, so the tool knows her only by this launch and not as one of the staff.
            String id = session.me().getJsonObject("person").getString("id");
            appoint(administrator, id, "ADMINISTRATION", "");
        }
        Map<String, String> staff = staff(session);
        for (SchoolClass one : lyceum.classes()) {
            List<Course> courses = filled.stream()
                    .filter(course -> course.schoolClass().equals(one))
                    .toList();
            if (!courses.isEmpty() && !progress.isDone("class " + one.name())) {
                arrange(session, one, courses, staff);
                progress.done("class " + one.name());
            }
        }
    }

    private void arrange(ToolSession deputy, SchoolClass one, List<Course> courses, Map<String, String> staff)
            throws IOException, InterruptedException {
        FilledCourse first = progress.course(courses.get(0).id()).orElseThrow();
        String id = schoolClass(deputy, one, first.personBySub());
        for (Course course : courses) {
            FilledCourse filled = progress.course(course.id()).orElseThrow();
            deputy.put(
                    "/api/journals/" + filled.journal() + "/class",
                    Json.createObjectBuilder().add("class", id).build());
        }
        String homeroom = staff.get(one.homeroom().name().listed());
        if (homeroom == null) {
            throw new IOException(
                    "the tool does not list " + one.homeroom().name().listed() + " among the staff");
        }
        appoint(deputy, homeroom, "HOMEROOM", id);
    }

    private static String schoolClass(ToolSession deputy, SchoolClass one, Map<String, String> personBySub)
            throws IOException, InterruptedException {
        for (JsonObject known : deputy.get("/api/classes").array("classes").getValuesAs(JsonObject.class)) {
            if (known.getString("name").equals(one.name())) {
                return known.getString("id");
            }
        }
        JsonArrayBuilder pupils = Json.createArrayBuilder();
        personBySub.values().forEach(pupils::add);
        return deputy.post(
                        "/api/classes",
                        Json.createObjectBuilder()
                                .add("name", one.name())
                                .add("grade", one.grade())
                                .add("pupils", pupils)
                                .build(),
                        201)
                .object()
                .getString("id");
    }

    /** Ids of the staff in the tool by «Фамилия Имя». */
    private static Map<String, String> staff(ToolSession session) throws IOException, InterruptedException {
        Map<String, String> staff = new HashMap<>();
        Reply people = session.get("/api/people?staff=true");
        for (JsonObject person : people.array("people").getValuesAs(JsonObject.class)) {
            staff.put(person.getString("name"), person.getString("id"));
        }
        return staff;
    }

    private static void appoint(ToolSession by, String person, String kind, String schoolClass)
            throws IOException, InterruptedException {
        JsonObjectBuilder body =
                Json.createObjectBuilder().add("person", person).add("kind", kind);
        if (!schoolClass.isEmpty()) {
            body.add("class", schoolClass);
        }
        by.post("/api/appointments", body.build(), 201);
    }
}
