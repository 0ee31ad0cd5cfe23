package org.schooldiary.demoplatform.filling;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.schooldiary.demoplatform.teaching.TaughtLesson;
import org.schooldiary.demoplatform.teaching.TaughtLesson.Absence;
import org.schooldiary.demoplatform.teaching.TaughtLesson.TaughtWork;
import org.schooldiary.demoplatform.teaching.WorkKind;

/** Lessons in the words of the tool's import for records taken over from another system. */
final class TakeoverLessons {

    /** Where the records are said to come from. */
    static final String SOURCE = "Журнал учебной площадки лицея";

    private final Map<String, String> personBySub;
    private final Map<WorkKind, String> typeByKind;

    /**
     * A translation.
     *
     * @param personBySub ids of the pupils in the tool
     * @param typeByKind ids of work types in the tool
     */
    TakeoverLessons(Map<String, String> personBySub, Map<WorkKind, String> typeByKind) {
        this.personBySub = personBySub;
        this.typeByKind = typeByKind;
    }

    JsonObject request(List<TaughtLesson> lessons) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        lessons.forEach(lesson -> list.add(lesson(lesson)));
        return Json.createObjectBuilder()
                .add("source", SOURCE)
                .add("lessons", list)
                .build();
    }

    private JsonObjectBuilder lesson(TaughtLesson lesson) {
        JsonArrayBuilder works = Json.createArrayBuilder();
        lesson.works().forEach(work -> works.add(work(work)));
        JsonObjectBuilder attendance = Json.createObjectBuilder();
        lesson.attendance().forEach((sub, absence) -> attendance.add(person(sub), absence(absence)));
        return Json.createObjectBuilder()
                .add("day", lesson.day().toString())
                .add("bell", lesson.bell())
                .add("topic", lesson.topic())
                .add("homework", lesson.homework())
                .add("taken", true)
                .add("works", works)
                .add("attendance", attendance);
    }

    private JsonObjectBuilder work(TaughtWork work) {
        JsonObjectBuilder marks = Json.createObjectBuilder();
        work.marks().forEach((sub, mark) -> marks.add(person(sub), String.valueOf(mark)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", typeByKind.get(work.kind()))
                .add("marks", marks);
        return work.title().isEmpty() ? json : json.add("title", work.title());
    }

    private static JsonObjectBuilder absence(Absence absence) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("attendance", absence.code().name());
        return absence.minutes() > 0 ? json.add("minutes", absence.minutes()) : json;
    }

    private String person(String sub) {
        String person = personBySub.get(sub);
        if (person == null) {
            throw new IllegalArgumentException("the tool has no person for the pupil " + sub);
        }
        return person;
    }
}
