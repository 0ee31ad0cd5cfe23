package org.schooldiary.demoplatform.filling;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schooldiary.demoplatform.filling.Progress.FilledCourse;
import org.schooldiary.demoplatform.school.Course;
import org.schooldiary.demoplatform.school.Lyceum;
import org.schooldiary.demoplatform.school.Person;
import org.schooldiary.demoplatform.school.SchoolYear;
import org.schooldiary.demoplatform.teaching.CourseRecord;
import org.schooldiary.demoplatform.teaching.TaughtLesson;
import org.schooldiary.demoplatform.teaching.WorkKind;

/**
 * Fills one course as its teacher: launch, wizard, class list, records and term marks taken over, this week's
 * lessons.
 *
 * <p>May be repeated after a failure half-way: an open journal is used again, the import takes a lesson and a term mark once, and this
 * week's lessons are made only where they are missing.
 */
final class CourseFilling {

    /** Lessons in one import request: far below a megabyte. */
    private static final int BATCH = 24;

    private final Lyceum lyceum;
    private final Launcher launcher;
    private final Progress progress;

    CourseFilling(Lyceum lyceum, Launcher launcher, Progress progress) {
        this.lyceum = lyceum;
        this.launcher = launcher;
        this.progress = progress;
    }

    void fill(Course course) throws IOException, InterruptedException {
        ToolSession teacher = launcher.launch(course.teacher(), course);
        Map<String, String> personBySub = pupils(teacher, course);
        String journal = journal(teacher, course, personBySub);
        JsonObject state = teacher.get("/api/journals/" + journal).object();
        LocalDate begun = progress.firstDay(LocalDate.parse(state.getString("today")));
        CourseRecord record = new CourseRecord(lyceum, course, SchoolYear.of(begun));
        List<TaughtLesson> taught = record.taughtUntil(begun.minusDays(1));
        takeOver(teacher, journal, new TakeoverLessons(personBySub, types(state)), taught);
        List<JsonObject> terms = state.getJsonArray("terms").getValuesAs(JsonObject.class);
        teacher.post(takeover(journal), new TakeoverTerms(course, personBySub).request(terms, begun, taught), 200);
        planWeek(teacher, journal, state, record.planned(begun, saturday(begun)));
        progress.filled(course.id(), new FilledCourse(journal, personBySub));
    }

    /** Ids in the tool by sub; the roster names people, and no two people of the lyceum have one name. */
    private static Map<String, String> pupils(ToolSession teacher, Course course)
            throws IOException, InterruptedException {
        String roster = "/api/courses/" + teacher.course() + "/roster";
        Map<String, String> found = pupils(teacher.get(roster), course);
        if (found.size() < course.schoolClass().pupils().size()) {
            Reply fresh = teacher.post(roster + "/refresh", JsonObject.EMPTY_JSON_OBJECT, 200);
            found = pupils(fresh, course);
            if (found.size() < course.schoolClass().pupils().size()) {
                throw new UnexpectedReply(fresh, "a roster with all pupils of " + course.title());
            }
        }
        return found;
    }

    private static Map<String, String> pupils(Reply roster, Course course) {
        Map<String, String> personByName = new LinkedHashMap<>();
        for (JsonObject member : roster.array("members").getValuesAs(JsonObject.class)) {
            personByName.put(member.getString("name"), member.getString("person"));
        }
        Map<String, String> personBySub = new LinkedHashMap<>();
        for (Person pupil : course.schoolClass().pupils()) {
            String person = personByName.get(pupil.name().listed());
            if (person != null) {
                personBySub.put(pupil.sub(), person);
            }
        }
        return personBySub;
    }

    private static String journal(ToolSession teacher, Course course, Map<String, String> personBySub)
            throws IOException, InterruptedException {
        for (JsonObject journal : teacher.get("/api/courses/" + teacher.course())
                .array("journals")
                .getValuesAs(JsonObject.class)) {
            if (journal.getBoolean("mine", false)) {
                return journal.getString("id");
            }
        }
        JsonArrayBuilder pupils = Json.createArrayBuilder();
        personBySub.values().forEach(pupils::add);
        int grade = course.schoolClass().grade();
        return teacher.post(
                        "/api/courses/" + teacher.course() + "/journals",
                        Json.createObjectBuilder()
                                .add("className", course.schoolClass().name())
                                .add("grade", grade)
                                .add("subject", course.subject().title())
                                .add("termKind", grade >= 10 ? "HALF_YEAR" : "QUARTER")
                                .add("pupils", pupils)
                                .build(),
                        201)
                .object()
                .getString("id");
    }

    private static Map<WorkKind, String> types(JsonObject journal) {
        List<JsonObject> types = journal.getJsonArray("workTypes").getValuesAs(JsonObject.class);
        Map<WorkKind, String> byKind = new EnumMap<>(WorkKind.class);
        for (WorkKind kind : WorkKind.values()) {
            types.stream()
                    .filter(type -> kind.named(type.getString("name")))
                    .findFirst()
                    .or(() -> types.stream().findFirst())
                    .ifPresent(type -> byKind.put(kind, type.getString("id")));
        }
        return byKind;
    }

    private static void takeOver(
            ToolSession teacher, String journal, TakeoverLessons translation, List<TaughtLesson> lessons)
            throws IOException, InterruptedException {
        for (int first = 0; first < lessons.size(); first += BATCH) {
            List<TaughtLesson> batch = lessons.subList(first, Math.min(first + BATCH, lessons.size()));
            teacher.post(takeover(journal), translation.request(batch), 200);
        }
    }

    private static String takeover(String journal) {
        return "/api/journals/" + journal + "/takeover";
    }

    private static LocalDate saturday(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    private static void planWeek(ToolSession teacher, String journal, JsonObject before, List<TaughtLesson> week)
            throws IOException, InterruptedException {
        Set<String> known = new HashSet<>();
        for (JsonObject lesson : before.getJsonArray("lessons").getValuesAs(JsonObject.class)) {
            known.add(lesson.getString("day") + "/" + lesson.getInt("bell", 0));
        }
        for (TaughtLesson lesson : week) {
            if (known.contains(lesson.day() + "/" + lesson.bell())) {
                continue;
            }
            JsonObjectBuilder body = Json.createObjectBuilder()
                    .add("day", lesson.day().toString())
                    .add("bell", lesson.bell())
                    .add("topic", lesson.topic())
                    .add("homework", lesson.homework());
            teacher.post("/api/journals/" + journal + "/lessons", body.build(), 201);
        }
    }
}
