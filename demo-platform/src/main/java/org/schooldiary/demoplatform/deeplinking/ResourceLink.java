package org.schooldiary.demoplatform.deeplinking;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A place in a course that opens the tool.
 *
 * @param url target_link_uri of the launch
 * @param custom custom parameters of this link, unsubstituted
 */
public record ResourceLink(
        String id, String courseId, String clientId, String title, String url, Map<String, String> custom) {

    JsonObject toJson() {
        JsonObjectBuilder customJson = Json.createObjectBuilder();
        custom.forEach(customJson::add);
        return Json.createObjectBuilder()
                .add("id", id)
                .add("courseId", courseId)
                .add("clientId", clientId)
                .add("title", title)
                .add("url", url)
                .add("custom", customJson)
                .build();
    }

    static ResourceLink of(JsonObject json) {
        Map<String, String> custom = new LinkedHashMap<>();
        json.getJsonObject("custom").forEach((name, value) -> custom.put(name, ((JsonString) value).getString()));
        return new ResourceLink(
                json.getString("id"),
                json.getString("courseId"),
                json.getString("clientId"),
                json.getString("title"),
                json.getString("url"),
                custom);
    }
}
