package org.schooldiary.systemtests.harness;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One HTTP client for all tests; it follows no redirect and keeps no cookie by itself. */
public final class Http {

    static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Http() {}

    public static Answer get(URI address, Map<String, String> headers) {
        return send("GET", address, headers, null);
    }

    public static Answer get(URI address) {
        return get(address, Map.of());
    }

    /** A form as a browser sends it. */
    public static Answer postForm(URI address, Map<String, String> fields, Map<String, String> headers) {
        Map<String, String> all = new java.util.LinkedHashMap<>(headers);
        all.putIfAbsent("Content-Type", "application/x-www-form-urlencoded");
        return send("POST", address, all, form(fields).getBytes(StandardCharsets.UTF_8));
    }

    public static Answer send(String method, URI address, Map<String, String> headers, byte @Nullable [] body) {
        return exchange(
                method, address, headers, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    }

    /** For bodies of unusual making, such as one whose length is not announced. */
    public static Answer exchange(String method, URI address, Map<String, String> headers, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(LIMIT).method(method, body);
        headers.forEach(request::header);
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(method, address, answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new ConnectionLost(method + " " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted at " + method + " " + address, e);
        }
    }

    /** Names and values as in a query or a form. */
    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The server was not there, or went away before it had answered. */
    public static final class ConnectionLost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ConnectionLost(String what, IOException cause) {
            super(what, cause);
        }
    }
}
