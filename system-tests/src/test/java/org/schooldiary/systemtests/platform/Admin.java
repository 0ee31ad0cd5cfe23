package org.schooldiary.systemtests.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Http;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.ToolServer;

/** The technical administrator of a tool server, by the token. */
public final class Admin {

    private final ToolServer tool;

    private Admin(ToolServer tool) {
        this.tool = tool;
    }

    public static Admin of(ToolServer tool) {
        return new Admin(tool);
    }

    /** A one-time link to register a platform by. */
    public URI registrationLink(Map<String, Object> wishes) {
        Answer made = send("POST", "/api/admin/registration-links", wishes).expect(201);
        return URI.create(made.json().path("url").asText());
    }

    /** The doctor's log, newest first. */
    public List<JsonNode> launches(int limit) {
        Answer log = get("/api/admin/launches?limit=" + limit).expect(200);
        return Json.items(log.json().path("launches"));
    }

    public Answer get(String path) {
        return Http.get(tool.uri(path), Map.of("Authorization", "Bearer " + ToolServer.ADMIN_TOKEN));
    }

    public Answer delete(String path) {
        return Http.send("DELETE", tool.uri(path), Map.of("Authorization", "Bearer " + ToolServer.ADMIN_TOKEN), null);
    }

    public Answer send(String method, String path, Object body) {
        return Http.send(
                method,
                tool.uri(path),
                Map.of("Authorization", "Bearer " + ToolServer.ADMIN_TOKEN, "Content-Type", "application/json"),
                Json.write(body).getBytes(StandardCharsets.UTF_8));
    }
}
