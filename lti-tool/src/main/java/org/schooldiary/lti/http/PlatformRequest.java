package org.schooldiary.lti.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A request to a platform.
 *
 * @param method such as <code>GET</code>
 * @param address absolute http(s) address
 * @param headers by name
 * @param body text, sent as UTF-8
 * @param maxAnswerBytes the largest answer taken, after decompression
 */
public record PlatformRequest(
        String method, URI address, Map<String, String> headers, Optional<String> body, int maxAnswerBytes) {

    /** The largest answer taken unless said otherwise, in bytes; Brightspace's key sets exceed 64 KB. */
    public static final int USUAL_ANSWER_BYTES = 1024 * 1024;

    /** Copies the headers. */
    public PlatformRequest {
        headers = Map.copyOf(headers);
    }

    /** Asks for a document of a media type. */
    public static PlatformRequest get(URI address, String accept) {
        return new PlatformRequest("GET", address, Map.of("Accept", accept), Optional.empty(), USUAL_ANSWER_BYTES);
    }

    /** Posts a document. */
    public static PlatformRequest post(URI address, String accept, String contentType, String body) {
        return new PlatformRequest(
                "POST",
                address,
                Map.of("Accept", accept, "Content-Type", contentType),
                Optional.of(body),
                USUAL_ANSWER_BYTES);
    }

    /** Puts a document in the place of another. */
    public static PlatformRequest put(URI address, String accept, String contentType, String body) {
        var post = post(address, accept, contentType, body);
        return new PlatformRequest("PUT", address, post.headers(), post.body(), USUAL_ANSWER_BYTES);
    }

    /** Posts form fields, in order. */
    public static PlatformRequest postForm(URI address, String accept, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return post(address, accept, "application/x-www-form-urlencoded", form);
    }

    /** The same with an access token. */
    public PlatformRequest withBearer(String token) {
        var more = new LinkedHashMap<>(headers);
        more.put("Authorization", "Bearer " + token);
        return new PlatformRequest(method, address, more, body, maxAnswerBytes);
    }

    /** The same with another limit of the answer. */
    public PlatformRequest withAnswerUpTo(int bytes) {
        return new PlatformRequest(method, address, headers, body, bytes);
    }

    /** Shows no header and no body: they may hold secrets. */
    @Override
    public String toString() {
        return method + " " + address;
    }
}
