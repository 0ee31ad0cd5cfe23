package org.schooldiary.systemtests.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.EventStream;
import org.schooldiary.systemtests.harness.Http;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.ToolServer;

/** A signed-in tab: the bearer that the page would keep in memory. */
public final class Session {

    private final ToolServer tool;
    private final Landing landing;
    private final CookieJar cookies;
    private final JsonNode opened;

    private Session(ToolServer tool, Landing landing, CookieJar cookies, JsonNode opened) {
        this.tool = tool;
        this.landing = landing;
        this.cookies = cookies;
        this.opened = opened;
    }

    static Session enter(ToolServer tool, Landing landing, CookieJar cookies) {
        Answer answer = redeem(tool, landing.code());
        cookies.take(answer);
        return new Session(tool, landing, cookies, answer.expect(200).json());
    }

    /** The raw answer to a one-time code. */
    public static Answer redeem(ToolServer tool, String code) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("Origin", tool.base().toString());
        return Http.send(
                "POST",
                tool.uri("/api/session"),
                headers,
                Json.write(Map.of("code", code)).getBytes(StandardCharsets.UTF_8));
    }

    /** The raw answer to a renewal after a reload, which rides on the cookie alone. */
    public Answer renew(String origin) {
        Map<String, String> headers = new LinkedHashMap<>(cookies.header());
        headers.put("Content-Type", "application/json");
        headers.put("Origin", origin);
        Answer answer = Http.send(
                "POST",
                tool.uri("/api/session/renewal"),
                headers,
                Json.write(Map.of("sessionId", id())).getBytes(StandardCharsets.UTF_8));
        cookies.take(answer);
        return answer;
    }

    public Landing landing() {
        return landing;
    }

    public String id() {
        return opened.path("sessionId").asText();
    }

    public String bearer() {
        return opened.path("bearer").asText();
    }

    /** Who the tool says this is, as of now. */
    public JsonNode me() {
        return get("/api/me").expect(200).json();
    }

    /** The tool's id of the person. */
    public String person() {
        return opened.path("me").path("person").path("id").asText();
    }

    /** The tool's id of the course the launch came from. */
    public String course() {
        return opened.path("me").path("course").path("id").asText();
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    public Answer send(String method, String path, @Nullable Object body) {
        return sendText(method, path, body == null ? null : Json.write(body));
    }

    /** A request with a body exactly as given, said to be JSON. */
    public Answer sendText(String method, String path, @Nullable String body) {
        Map<String, String> headers = headers();
        if (body != null) {
            headers.put("Content-Type", "application/json");
        }
        return Http.send(method, tool.uri(path), headers, body == null ? null : body.getBytes(StandardCharsets.UTF_8));
    }

    /** The headers every request of the tab carries. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Authorization", "Bearer " + bearer());
        return headers;
    }

    public EventStream events(String path) {
        return EventStream.open(tool.uri(path), headers());
    }

    /** Writes one cell of a journal; the answer's first result. */
    public JsonNode write(String journal, Map<String, Object> cell, @Nullable Object value, long expectedVersion) {
        Answer answer = patch(
                "/api/journals/" + journal + "/cells", Map.of("edits", List.of(edit(cell, value, expectedVersion))));
        return answer.expect(200).json().path("results").path(0);
    }

    /** One edit with an id of its own. */
    public static Map<String, Object> edit(Map<String, Object> cell, @Nullable Object value, long expectedVersion) {
        Map<String, Object> edit = new LinkedHashMap<>();
        edit.put("editId", UUID.randomUUID().toString());
        edit.put("cell", cell);
        edit.put("value", value);
        edit.put("expectedVersion", expectedVersion);
        return edit;
    }
}
