package org.schooldiary.systemtests.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.schooldiary.systemtests.harness.Json;

/** Takes the answers of people who were asked to agree to a tool's terms of use (EULA service). */
public final class EulaDesk {

    private final TestPlatform platform;
    private final TokenDesk tokens;
    private final List<JsonNode> answers = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    EulaDesk(TestPlatform platform, TokenDesk tokens) {
        this.platform = platform;
        this.tokens = tokens;
    }

    /** The claim of a launch that asks. */
    public Map<String, Object> claim() {
        return Map.of("url", platform.issuer() + "/eula?tool=7", "scope", List.of(Lti.EULA_USER_SCOPE));
    }

    /** What was taken so far. */
    public List<JsonNode> answers() {
        return answers;
    }

    /** From now on the desk is closed or open again. */
    public void close(boolean shut) {
        closed = shut;
    }

    void answer(HttpExchange exchange) throws IOException {
        if (closed) {
            Exchange.answer(exchange, 503, "text/html", "<h1>Later</h1>");
        } else if (!tokens.grants(Exchange.header(exchange, "Authorization"), Lti.EULA_USER_SCOPE)) {
            Exchange.refuse(exchange, 401, "token");
        } else if (!exchange.getRequestMethod().equals("POST")
                || !Exchange.header(exchange, "Content-Type").equals("application/json")
                || !exchange.getRequestURI().toString().equals("/eula/user?tool=7")) {
            Exchange.refuse(exchange, 400, "POST of JSON to …/user?tool=7");
        } else {
            take(exchange, Json.read(Exchange.body(exchange)));
        }
    }

    private void take(HttpExchange exchange, JsonNode answer) throws IOException {
        boolean right = answer.path("userId").isTextual()
                && answer.path("accepted").isBoolean()
                && answer.size() == 3
                && !Instant.parse(answer.path("timestamp").asText()).isAfter(Instant.now());
        if (!right) {
            Exchange.refuse(exchange, 422, "userId, accepted and a timestamp not in the future");
            return;
        }
        answers.add(answer);
        Exchange.answer(exchange, 201, "application/json", Json.write(answer));
    }
}
