package org.schooldiary.demoplatform.gradebook;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.schooldiary.demoplatform.answer.Refusal;

/**
 * What a tool says about one person and line item (AGS 2.0, section 3.4).
 *
 * @param timestamp at whole seconds: that is how finely platforms compare
 * @param json the score as it was sent
 */
record Score(String userId, Instant timestamp, JsonObject json) {

    static final String TYPE = "application/vnd.ims.lis.v1.score+json";
    static final String RESULTS_TYPE = "application/vnd.ims.lis.v2.resultcontainer+json";

    private static final Set<String> ACTIVITY =
            Set.of("Initialized", "Started", "InProgress", "Submitted", "Completed");
    private static final Set<String> GRADING = Set.of("FullyGraded", "Pending", "PendingManual", "Failed", "NotReady");

    /** Clocks of two machines differ. */
    private static final Duration LEEWAY = Duration.ofSeconds(60);

    /**
     * The score that was sent.
     *
     * @throws Refusal 400 where it is not a whole and sensible one
     */
    static Score sent(JsonObject json, Instant now) {
        String userId = text(json, "userId");
        oneOf(json, "activityProgress", ACTIVITY);
        oneOf(json, "gradingProgress", GRADING);
        if (json.containsKey("scoreGiven")) {
            number(json, "scoreGiven");
            if (number(json, "scoreMaximum").bigDecimalValue().signum() <= 0) {
                throw wrong("scoreMaximum must be above 0");
            }
        }
        Instant timestamp;
        try {
            timestamp = OffsetDateTime.parse(text(json, "timestamp")).toInstant();
        } catch (DateTimeException e) {
            throw wrong("timestamp must be ISO 8601 with a time zone");
        }
        if (timestamp.isAfter(now.plus(LEEWAY))) {
            throw wrong("timestamp lies in the future");
        }
        return new Score(userId, timestamp.truncatedTo(ChronoUnit.SECONDS), json);
    }

    /** A score replaces an earlier one only when it is later by at least one whole second. */
    boolean mayReplace(Score earlier) {
        return timestamp.isAfter(earlier.timestamp);
    }

    /** Whether there is a mark in it that the gradebook shows. */
    boolean isResult() {
        return "FullyGraded".equals(json.getString("gradingProgress")) && json.containsKey("scoreGiven");
    }

    static Score of(JsonObject stored) {
        JsonObject json = stored.getJsonObject("score");
        return new Score(json.getString("userId"), Instant.parse(stored.getString("timestamp")), json);
    }

    private static void oneOf(JsonObject json, String name, Set<String> values) {
        if (!values.contains(text(json, name))) {
            throw wrong(name + " must be one of " + String.join(", ", values));
        }
    }

    private static String text(JsonObject json, String name) {
        if (json.get(name) instanceof JsonString text && !text.getString().isBlank()) {
            return text.getString();
        }
        throw wrong(name + " must be a text that is not empty");
    }

    private static JsonNumber number(JsonObject json, String name) {
        if (json.get(name) instanceof JsonNumber number
                && number.bigDecimalValue().signum() >= 0) {
            return number;
        }
        throw wrong(name + " must be a number of at least 0");
    }

    private static Refusal wrong(String sentence) {
        return new Refusal(400, "invalid_request", sentence);
    }
}
