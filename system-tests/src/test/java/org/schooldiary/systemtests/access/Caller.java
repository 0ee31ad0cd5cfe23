package org.schooldiary.systemtests.access;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.EventStream;
import org.schooldiary.systemtests.harness.Http;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.ToolServer;

/** One person of a kind who asks for an address with whatever that person has to show. */
record Caller(School school, Kind kind) {

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer send(String method, String path, @Nullable Object body) {
        Map<String, String> headers = headers();
        if (body == null) {
            return Http.send(method, school.tool().uri(path), headers, null);
        }
        headers.put("Content-Type", "application/json");
        return Http.send(
                method, school.tool().uri(path), headers, Json.write(body).getBytes(StandardCharsets.UTF_8));
    }

    /** Only the beginning of a stream that may never end. */
    Answer begin(String path) {
        try (EventStream stream = EventStream.open(school.tool().uri(path), headers())) {
            return stream.opening();
        }
    }

    Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept-Language", "ru");
        if (kind == Kind.TECHNICAL) {
            headers.put("Authorization", "Bearer " + ToolServer.ADMIN_TOKEN);
        } else if (kind != Kind.ANONYMOUS) {
            headers.putAll(school.session(kind).headers());
        }
        return headers;
    }
}
