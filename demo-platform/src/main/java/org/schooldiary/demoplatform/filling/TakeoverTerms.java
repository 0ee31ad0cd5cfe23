package org.schooldiary.demoplatform.filling;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.schooldiary.demoplatform.school.Course;
import org.schooldiary.demoplatform.school.Person;
import org.schooldiary.demoplatform.teaching.TaughtLesson;
import org.schooldiary.demoplatform.teaching.TermMarks;

/** Marks of terms that are over, in the words of the tool's import. */
final class TakeoverTerms {

    private static final String NOT_ASSESSED = "NA";

    private final Course course;
    private final Map<String, String> personBySub;

    /**
     * A translation.
     *
     * @param personBySub ids of the course's pupils in the tool
     */
    TakeoverTerms(Course course, Map<String, String> personBySub) {
        this.course = course;
        this.personBySub = personBySub;
    }

    /**
     * The request.
     *
     * @param terms the journal's, as the tool names them
     * @param begun first day kept in the tool
     */
    JsonObject request(List<JsonObject> terms, LocalDate begun, List<TaughtLesson> lessons) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (JsonObject term : terms) {
            LocalDate first = LocalDate.parse(term.getString("first"));
            LocalDate last = LocalDate.parse(term.getString("last"));
            if (last.isBefore(begun)) {
                List<TaughtLesson> ofTerm = lessons.stream()
                        .filter(lesson ->
                                !lesson.day().isBefore(first) && !lesson.day().isAfter(last))
                        .toList();
                list.add(Json.createObjectBuilder()
                        .add("term", term.getString("id"))
                        .add("marks", marks(TermMarks.of(ofTerm))));
            }
        }
        return Json.createObjectBuilder()
                .add("source", TakeoverLessons.SOURCE)
                .add("lessons", JsonObject.EMPTY_JSON_ARRAY)
                .add("termMarks", list)
                .build();
    }

    private JsonObjectBuilder marks(Map<String, Integer> markBySub) {
        JsonObjectBuilder marks = Json.createObjectBuilder();
        for (Person pupil : course.schoolClass().pupils()) {
            Integer mark = markBySub.get(pupil.sub());
            marks.add(personBySub.get(pupil.sub()), mark == null ? NOT_ASSESSED : String.valueOf(mark));
        }
        return marks;
    }
}
