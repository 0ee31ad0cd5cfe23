package org.schooldiary.demoplatform.filling;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.schooldiary.demoplatform.store.Store;

/** How far the filling has come: remembered over restarts, and as a sentence for {@code /ready}. */
@Singleton
class Progress {

    private static final String COURSES = "filledCourses";
    private static final String STEPS = "fillingSteps";

    private final Store store;
    private volatile boolean ready;
    private volatile String sentence = "Площадка запускается.";

    @Inject
    Progress(Store store) {
        this.store = store;
    }

    /**
     * A course that is in the tool.
     *
     * @param journal id of the journal there
     * @param personBySub ids of its pupils there
     */
    record FilledCourse(String journal, Map<String, String> personBySub) {}

    Optional<FilledCourse> course(String id) {
        return store.find(COURSES, id).map(json -> {
            Map<String, String> people = new LinkedHashMap<>();
            JsonObject pupils = json.getJsonObject("pupils");
            pupils.keySet().forEach(sub -> people.put(sub, pupils.getString(sub)));
            return new FilledCourse(json.getString("journal"), people);
        });
    }

    void filled(String course, FilledCourse filled) {
        JsonObjectBuilder pupils = Json.createObjectBuilder();
        filled.personBySub().forEach(pupils::add);
        store.put(
                COURSES,
                course,
                Json.createObjectBuilder()
                        .add("journal", filled.journal())
                        .add("pupils", pupils)
                        .build());
    }

    boolean isDone(String step) {
        return store.find(STEPS, step).isPresent();
    }

    void done(String step) {
        store.put(STEPS, step, JsonObject.EMPTY_JSON_OBJECT);
    }

    /** The day on which the filling began, by the tool's calendar; what lies before it is taken over. */
    synchronized LocalDate firstDay(LocalDate today) {
        Optional<JsonObject> known = store.find(STEPS, "begun");
        if (known.isEmpty()) {
            store.put(
                    STEPS,
                    "begun",
                    Json.createObjectBuilder().add("day", today.toString()).build());
        }
        return known.map(json -> LocalDate.parse(json.getString("day"))).orElse(today);
    }

    void say(String now) {
        sentence = now;
    }

    void becomeReady() {
        sentence = "Площадка готова.";
        ready = true;
    }

    boolean isReady() {
        return ready;
    }

    String sentence() {
        return sentence;
    }
}
