package org.schooldiary.demoplatform.gradebook;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.schooldiary.demoplatform.answer.Refusal;

/**
 * A column of the platform's gradebook (AGS 2.0, section 3.2).
 *
 * @param scoreMaximum more than 0
 * @param texts resourceId, tag, resourceLinkId, startDateTime and endDateTime, as far as they were given
 */
record LineItem(
        String id, String courseId, String clientId, String label, BigDecimal scoreMaximum, Map<String, String> texts) {

    static final String TYPE = "application/vnd.ims.lis.v2.lineitem+json";
    static final String CONTAINER_TYPE = "application/vnd.ims.lis.v2.lineitemcontainer+json";

    private static final String[] OPTIONAL = {"resourceId", "tag", "resourceLinkId", "startDateTime", "endDateTime"};

    /**
     * The line item that a tool describes.
     *
     * @throws Refusal 400 where a member is missing or of the wrong kind
     */
    static LineItem described(String id, String courseId, String clientId, JsonObject json) {
        if (!(json.get("label") instanceof JsonString label)
                || label.getString().isBlank()) {
            throw new Refusal(400, "invalid_request", "label must be a text that is not empty");
        }
        if (!(json.get("scoreMaximum") instanceof JsonNumber maximum)
                || maximum.bigDecimalValue().signum() <= 0) {
            throw new Refusal(400, "invalid_request", "scoreMaximum must be a number above 0");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : OPTIONAL) {
            if (json.get(name) instanceof JsonString text) {
                texts.put(name, text.getString());
            }
        }
        return new LineItem(id, courseId, clientId, label.getString(), maximum.bigDecimalValue(), texts);
    }

    boolean has(String name, String wanted) {
        return wanted.isEmpty() || wanted.equals(texts.get(name));
    }

    /** As the tool sees it; {@code id} is the address then. */
    JsonObjectBuilder shown(String url) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("id", url).add("label", label).add("scoreMaximum", scoreMaximum);
        texts.forEach(json::add);
        return json;
    }

    JsonObject toJson() {
        return shown(id).add("courseId", courseId).add("clientId", clientId).build();
    }

    static LineItem of(JsonObject json) {
        return described(json.getString("id"), json.getString("courseId"), json.getString("clientId"), json);
    }
}
