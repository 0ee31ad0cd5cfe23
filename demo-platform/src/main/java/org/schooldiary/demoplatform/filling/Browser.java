package org.schooldiary.demoplatform.filling;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** One person's browser: keeps cookies, posts forms, follows redirects. */
final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_REDIRECTS = 8;

    private final HttpClient client;
    private final CookieJar cookies = new CookieJar();

    Browser(HttpClient client) {
        this.client = client;
    }

    Reply get(URI address) throws IOException, InterruptedException {
        return follow(send(HttpRequest.newBuilder(address).GET()));
    }

    /** Posts a form and stays where the answer came from, redirect or not. */
    Reply postForm(URI address, Map<String, String> fields, String origin) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(BodyPublishers.ofString(body)));
    }

    Reply follow(Reply first) throws IOException, InterruptedException {
        Reply reply = first;
        for (int i = 0; reply.redirects(); i++) {
            if (i == MOST_REDIRECTS) {
                throw new UnexpectedReply(reply, "an end of the redirects");
            }
            reply = send(HttpRequest.newBuilder(reply.location()).GET());
        }
        return reply;
    }

    /**
     * A request with JSON in it.
     *
     * @param bearer token for the Authorization header; empty for none
     */
    Reply json(String method, URI address, String bearer, JsonObject body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "ru");
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        if (method.equals("GET")) {
            return send(request.GET());
        }
        return send(request.header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString())));
    }

    private Reply send(HttpRequest.Builder builder) throws IOException, InterruptedException {
        HttpRequest plain = builder.copy().build();
        String cookie = cookies.header(plain.uri());
        if (!cookie.isEmpty()) {
            builder.header("Cookie", cookie);
        }
        HttpResponse<String> response =
                client.send(builder.timeout(PATIENCE).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        cookies.keep(plain.uri(), response.headers().allValues("Set-Cookie"));
        URI location = response.headers()
                .firstValue("Location")
                .map(plain.uri()::resolve)
                .orElse(plain.uri());
        return new Reply(plain.uri(), response.statusCode(), response.body(), location);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
