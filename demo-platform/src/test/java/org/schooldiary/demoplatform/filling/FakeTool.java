package org.schooldiary.demoplatform.filling;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schooldiary.demoplatform.answer.Pages;
import org.schooldiary.demoplatform.school.Course;

/** A tool with the public API that the filling uses, for one course; and the platform's launch pages before it. */
final class FakeTool implements AutoCloseable {

    /** A school day as the tool sees it. */
    static final String TODAY = "2026-11-23";

    private final HttpServer server;
    private final Course course;

    final List<JsonObject> journals = new ArrayList<>();
    final Map<String, JsonObject> lessons = new LinkedHashMap<>();
    final Map<String, JsonObject> termMarks = new LinkedHashMap<>();
    int takeoversToRefuse;

    FakeTool(Course course) throws IOException {
        this.course = course;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        if (path.startsWith("/api/") && !path.equals("/api/session") && !bearer(exchange)) {
            send(exchange, 401, "{}");
            return;
        }
        switch (exchange.getRequestMethod() + " " + path) {
            case "POST /signin" -> redirect(exchange, 303, "/courses");
            case "GET /lti/start" -> send(exchange, 200, form("/lti/login"));
            case "POST /lti/login" -> redirect(exchange, 302, "/lti/auth");
            case "GET /lti/auth" -> send(exchange, 200, form("/lti/launch"));
            case "POST /lti/launch" -> redirect(exchange, 303, "/course/?s=1#code=once");
            case "POST /api/session" -> send(exchange, body.contains("once") ? 200 : 401, session());
            case "GET /api/courses/c1/roster" -> send(exchange, 200, "{\"members\":[]}");
            case "POST /api/courses/c1/roster/refresh" -> send(exchange, 200, roster());
            case "GET /api/courses/c1" -> send(exchange, 200, object("journals", journals));
            case "POST /api/courses/c1/journals" -> open(exchange, json(body));
            case "GET /api/journals/j1" -> send(exchange, 200, journal());
            case "POST /api/journals/j1/takeover" -> takeOver(exchange, json(body));
            case "POST /api/journals/j1/lessons" -> add(exchange, json(body));
            default -> send(exchange, 404, "{}");
        }
    }

    private static boolean bearer(HttpExchange exchange) {
        return "Bearer b1".equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private String form(String action) {
        return new Pages().render("post", Map.of("action", url() + action, "fields", Map.of("state", "s")));
    }

    private static String session() {
        return "{\"bearer\":\"b1\",\"sessionId\":\"1\",\"me\":{\"course\":{\"id\":\"c1\"}}}";
    }

    private String roster() {
        List<JsonObject> members = course.schoolClass().pupils().stream()
                .map(pupil -> Json.createObjectBuilder()
                        .add("person", "p-" + pupil.login())
                        .add("name", pupil.name().listed())
                        .build())
                .toList();
        return object("members", members);
    }

    private void open(HttpExchange exchange, JsonObject request) throws IOException {
        journals.add(Json.createObjectBuilder(request)
                .add("id", "j1")
                .add("mine", true)
                .build());
        send(exchange, 201, "{\"id\":\"j1\"}");
    }

    private String journal() {
        JsonArrayBuilder known = Json.createArrayBuilder();
        lessons.values().forEach(known::add);
        return Json.createObjectBuilder()
                .add("today", TODAY)
                .add("workTypes", types())
                .add("terms", terms())
                .add("lessons", known)
                .build()
                .toString();
    }

    private static JsonArrayBuilder terms() {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("id", "t1")
                        .add("first", "2026-09-01")
                        .add("last", "2026-10-25"))
                .add(Json.createObjectBuilder()
                        .add("id", "t2")
                        .add("first", "2026-11-02")
                        .add("last", "2026-12-30"));
    }

    private static JsonArrayBuilder types() {
        JsonArrayBuilder types = Json.createArrayBuilder();
        for (String name :
                List.of("Ответ на уроке", "Домашняя работа", "Самостоятельная работа", "Контрольная работа")) {
            types.add(Json.createObjectBuilder().add("id", name).add("name", name));
        }
        return types;
    }

    private void takeOver(HttpExchange exchange, JsonObject request) throws IOException {
        if (takeoversToRefuse > 0 && lessons.size() > 0) {
            takeoversToRefuse--;
            send(exchange, 503, "{\"title\":\"later\"}");
            return;
        }
        request.getJsonArray("lessons")
                .getValuesAs(JsonObject.class)
                .forEach(lesson -> lessons.put(key(lesson), lesson));
        if (request.containsKey("termMarks")) {
            request.getJsonArray("termMarks")
                    .getValuesAs(JsonObject.class)
                    .forEach(term -> termMarks.put(term.getString("term"), term.getJsonObject("marks")));
        }
        send(exchange, 200, "{}");
    }

    private void add(HttpExchange exchange, JsonObject lesson) throws IOException {
        boolean known = lessons.putIfAbsent(key(lesson), lesson) != null;
        send(exchange, known ? 409 : 201, "{}");
    }

    private static String key(JsonObject lesson) {
        return lesson.getString("day") + "/" + lesson.getInt("bell");
    }

    private static String object(String name, List<? extends JsonValue> values) {
        return Json.createObjectBuilder()
                .add(name, Json.createArrayBuilder(values))
                .build()
                .toString();
    }

    private static JsonObject json(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    private static void redirect(HttpExchange exchange, int status, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        send(exchange, status, "");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
