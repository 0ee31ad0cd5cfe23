package org.schooldiary.demoplatform.filling;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;

/** A person signed in to the tool after a launch: calls its public API with the bearer. */
final class ToolSession {

    private final Browser browser;
    private final String toolUrl;
    private final JsonObject session;

    /**
     * A session.
     *
     * @param session answer of {@code POST /api/session}
     */
    ToolSession(Browser browser, String toolUrl, JsonObject session) {
        this.browser = browser;
        this.toolUrl = toolUrl;
        this.session = session;
    }

    /** What the tool says about the person. */
    JsonObject me() {
        return session.getJsonObject("me");
    }

    /** Id of the course that was launched from, in the tool. */
    String course() {
        return me().getJsonObject("course").getString("id");
    }

    Reply get(String path) throws IOException, InterruptedException {
        return call("GET", path, JsonObject.EMPTY_JSON_OBJECT).expect(200);
    }

    Reply post(String path, JsonObject body, int expected) throws IOException, InterruptedException {
        return call("POST", path, body).expect(expected);
    }

    Reply put(String path, JsonObject body) throws IOException, InterruptedException {
        Reply reply = call("PUT", path, body);
        return reply.status() == 204 ? reply : reply.expect(200);
    }

    private Reply call(String method, String path, JsonObject body) throws IOException, InterruptedException {
        return browser.json(method, URI.create(toolUrl + path), session.getString("bearer"), body);
    }
}
