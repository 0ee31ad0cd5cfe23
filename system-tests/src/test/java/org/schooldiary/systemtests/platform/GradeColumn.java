package org.schooldiary.systemtests.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooldiary.systemtests.harness.Json;

/** A column of a platform's gradebook: what a tool described and the scores it took, each with its time. */
public final class GradeColumn {

    private record Taken(Instant at, @Nullable Double share) {}

    private final String id;
    private final String course;
    private final Map<String, List<Taken>> taken = new LinkedHashMap<>();
    private final Map<String, Optional<Double>> changed = new LinkedHashMap<>();
    private Map<String, Object> described;

    GradeColumn(String id, String course, JsonNode asked) {
        this.id = id;
        this.course = course;
        this.described = Json.map(asked);
    }

    synchronized void becomes(JsonNode asked) {
        described = Json.map(asked);
    }

    synchronized Map<String, Object> described() {
        return described;
    }

    String id() {
        return id;
    }

    String course() {
        return course;
    }

    public String label() {
        return String.valueOf(described().get("label"));
    }

    public String tag() {
        return String.valueOf(described().get("tag"));
    }

    String resourceId() {
        return String.valueOf(described().get("resourceId"));
    }

    /** Takes a score that is later than the last one by a whole second. */
    synchronized boolean takes(String person, Instant at, JsonNode score) {
        List<Taken> earlier = taken.computeIfAbsent(person, key -> new ArrayList<>());
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        if (!earlier.isEmpty()
                && !second.isAfter(earlier.get(earlier.size() - 1).at())) {
            return false;
        }
        Double share = score.has("scoreGiven")
                ? (Double) (score.path("scoreGiven").asDouble()
                        / score.path("scoreMaximum").asDouble())
                : null;
        earlier.add(new Taken(second, share));
        changed.remove(person);
        return true;
    }

    /** Somebody changes a score in the platform; in points of the five-point scale. */
    public synchronized void changes(PlatformPerson person, @Nullable Integer points) {
        changed.put(person.sub(), Optional.ofNullable(points).map(value -> value / 5.0));
    }

    /** What the gradebook shows of a person, in points of the five-point scale; empty where there is none. */
    public synchronized Optional<Double> points(PlatformPerson person) {
        return share(person.sub()).map(share -> share * 5);
    }

    /** How many scores it took of a person. */
    public synchronized int taken(PlatformPerson person) {
        return taken.getOrDefault(person.sub(), List.of()).size();
    }

    private Optional<Double> share(String person) {
        if (changed.containsKey(person)) {
            return changed.get(person);
        }
        List<Taken> all = taken.getOrDefault(person, List.of());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(all.get(all.size() - 1).share());
    }

    /** Results as Moodle shows them: on a maximum of a hundred, rounded to five digits; no score is left out. */
    synchronized List<Map<String, Object>> results() {
        List<Map<String, Object>> results = new ArrayList<>();
        for (String person : taken.keySet()) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("userId", person);
            share(person).ifPresent(share -> {
                result.put("resultScore", Math.round(share * 100 * 100_000) / 100_000.0);
                result.put("resultMaximum", 100);
            });
            results.add(result);
        }
        return results;
    }

    @Override
    public String toString() {
        return label() + " " + taken;
    }
}
