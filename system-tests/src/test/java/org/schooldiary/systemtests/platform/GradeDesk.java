package org.schooldiary.systemtests.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.schooldiary.systemtests.harness.Json;

/**
 * Assignment and Grade Services 2.0: the gradebooks of the platform's courses, as strict as Moodle's and stricter.
 *
 * <p>Addresses carry a query, media types are exact, results take no limit, a score must be later than the last one by a
 * whole second and not lie in the future. What a tool does wrong is remembered, besides being refused.
 */
public final class GradeDesk {

    private static final String LINE_ITEM = "application/vnd.ims.lis.v2.lineitem+json";
    private static final String LINE_ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    private static final String SCORE = "application/vnd.ims.lis.v1.score+json";
    private static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";

    private final URI issuer;
    private final TokenDesk tokens;
    private final Map<String, PlatformCourse> courses;
    private final Map<String, GradeColumn> columns = new LinkedHashMap<>();
    private final List<String> mistakes = new ArrayList<>();
    private GradeWeather weather = GradeWeather.fair();
    private int requests;
    private int forbidden;
    private @Nullable CountDownLatch held;

    GradeDesk(URI issuer, TokenDesk tokens, Map<String, PlatformCourse> courses) {
        this.issuer = issuer;
        this.tokens = tokens;
        this.courses = courses;
    }

    /** What launches say of the gradebook of a course. */
    Map<String, Object> claim(PlatformCourse course) {
        return Map.of("scope", Lti.GRADE_SCOPES, "lineitems", container(course));
    }

    private String container(PlatformCourse course) {
        return issuer + "/grades/" + course.id() + "/lineitems?type_id=1";
    }

    /** How it answers from now on. */
    public synchronized void weather(GradeWeather next) {
        weather = next;
    }

    /** Takes the next score and keeps its answer back until the latch opens. */
    public synchronized CountDownLatch holdNextAnswer() {
        held = new CountDownLatch(1);
        return held;
    }

    /** The columns of a course in the order they were made. */
    public synchronized List<GradeColumn> columns(PlatformCourse course) {
        return columns.values().stream()
                .filter(column -> column.course().equals(course.id()))
                .toList();
    }

    /** The only column of a course. */
    public GradeColumn column(PlatformCourse course) {
        List<GradeColumn> all = columns(course);
        if (all.size() != 1) {
            throw new AssertionError("Not one column but " + all);
        }
        return all.get(0);
    }

    /** Somebody deletes a column. */
    public synchronized void delete(GradeColumn column) {
        columns.remove(column.id());
    }

    /** How many requests came so far. */
    public synchronized int requests() {
        return requests;
    }

    /** What the tool did against the specification. */
    public synchronized List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    void answer(HttpExchange exchange) throws IOException {
        String body = Exchange.body(exchange);
        CountDownLatch wait;
        Reply reply;
        synchronized (this) {
            requests++;
            reply = weather.instead(requests).orElseGet(() -> reply(exchange, body));
            boolean taken = reply.status() == 200 && exchange.getRequestMethod().equals("POST");
            wait = taken ? held : null;
            held = taken ? null : held;
        }
        if (wait != null) {
            awaitOpening(wait);
        }
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        Exchange.answer(exchange, reply.status(), reply.type(), reply.body());
    }

    private static void awaitOpening(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private Reply reply(HttpExchange exchange, String body) {
        String[] path = exchange.getRequestURI().getPath().split("/");
        String query = exchange.getRequestURI().getRawQuery();
        PlatformCourse course = path.length < 4 ? null : courses.get(path[2]);
        if (!tokens.grants(Exchange.header(exchange, "Authorization"), Lti.GRADE_SCOPE + "lineitem")) {
            return Reply.json(401, Map.of("status", 401, "reason", "Unauthorized"));
        }
        if (course == null || !path[3].equals("lineitems")) {
            return Reply.notFound();
        }
        if (query == null || !query.startsWith("type_id=1")) {
            return wrong("the query of the address was lost: " + exchange.getRequestURI());
        }
        if (query.contains("/") || query.contains("limit")) {
            return wrong("no such query: " + query);
        }
        String method = exchange.getRequestMethod();
        if (path.length == 4) {
            return method.equals("POST") ? create(exchange, course, body) : list(exchange, course);
        }
        GradeColumn column = columns.get(path[4]);
        if (column == null || path.length < 6 || !path[5].equals("lineitem")) {
            return Reply.notFound();
        }
        if (path.length == 6) {
            return method.equals("PUT") ? replace(exchange, column, body) : one(exchange, column);
        }
        return path[6].equals("scores") ? score(exchange, course, column, body) : results(exchange, column);
    }

    private Reply list(HttpExchange exchange, PlatformCourse course) {
        if (!Exchange.header(exchange, "Accept").equals(LINE_ITEMS)) {
            return wrong("Accept of line items: " + Exchange.header(exchange, "Accept"));
        }
        return new Reply(
                200,
                LINE_ITEMS,
                Json.write(columns(course).stream().map(this::shown).toList()),
                Map.of());
    }

    private Reply create(HttpExchange exchange, PlatformCourse course, String body) {
        JsonNode asked = Json.read(body);
        if (!Exchange.header(exchange, "Content-Type").equals(LINE_ITEM)
                || asked.path("label").asText().isBlank()
                || asked.path("scoreMaximum").asDouble() <= 0) {
            return wrong("a new line item: " + body);
        }
        String id = Integer.toString(columns.size() + forbidden + 1);
        GradeColumn column = new GradeColumn(id, course.id(), asked);
        columns.put(id, column);
        return new Reply(201, LINE_ITEM, Json.write(shown(column)), Map.of());
    }

    private Reply one(HttpExchange exchange, GradeColumn column) {
        return Exchange.header(exchange, "Accept").equals(LINE_ITEM)
                ? new Reply(200, LINE_ITEM, Json.write(shown(column)), Map.of())
                : wrong("Accept of a line item");
    }

    private Reply replace(HttpExchange exchange, GradeColumn column, String body) {
        JsonNode asked = Json.read(body);
        if (!Exchange.header(exchange, "Content-Type").equals(LINE_ITEM)
                || !asked.path("resourceId").asText().equals(column.resourceId())) {
            return wrong("a replaced line item: " + body);
        }
        column.becomes(asked);
        return new Reply(200, LINE_ITEM, Json.write(shown(column)), Map.of());
    }

    private Map<String, Object> shown(GradeColumn column) {
        Map<String, Object> shown = new LinkedHashMap<>(column.described());
        shown.put("id", issuer + "/grades/" + column.course() + "/lineitems/" + column.id() + "/lineitem?type_id=1");
        return shown;
    }

    private Reply score(HttpExchange exchange, PlatformCourse course, GradeColumn column, String body) {
        JsonNode score = Json.read(body);
        String mistake = mistakeOf(exchange, score);
        if (!mistake.isEmpty()) {
            return wrong(mistake + ": " + body);
        }
        String person = score.path("userId").asText();
        if (!course.hasLearner(person) || weather.refuses(person)) {
            return weather.personRefused();
        }
        Instant at = Instant.parse(score.path("timestamp").asText());
        if (!column.takes(person, at, score)) {
            return new Reply(409, SCORE, "[]", Map.of());
        }
        return new Reply(200, SCORE, "", Map.of());
    }

    private static String mistakeOf(HttpExchange exchange, JsonNode score) {
        if (!Exchange.header(exchange, "Content-Type").equals(SCORE)) {
            return "type of a score";
        }
        if (!score.path("gradingProgress").asText().equals("FullyGraded")
                || !score.path("activityProgress").asText().equals("Completed")) {
            return "progress";
        }
        if (score.has("scoreGiven") != score.has("scoreMaximum")) {
            return "scoreGiven goes with scoreMaximum";
        }
        Instant at = Instant.parse(score.path("timestamp").asText());
        return at.isAfter(Instant.now().plusSeconds(1)) ? "a score from the future" : "";
    }

    private Reply results(HttpExchange exchange, GradeColumn column) {
        if (!Exchange.header(exchange, "Accept").equals(RESULTS)) {
            return wrong("Accept of results");
        }
        return new Reply(200, RESULTS, Json.write(column.results()), Map.of());
    }

    private Reply wrong(String mistake) {
        mistakes.add(mistake);
        return Reply.json(400, Map.of("status", 400, "reason", mistake));
    }

    /** An answer. */
    record Reply(int status, String type, String body, Map<String, String> headers) {

        static Reply json(int status, Map<String, Object> body) {
            return new Reply(status, "application/json", Json.write(body), Map.of());
        }

        /** As Moodle says it. */
        static Reply notFound() {
            return new Reply(404, "text/html; charset=utf-8", "<!DOCTYPE html><h1>Not Found</h1>", Map.of());
        }
    }
}
