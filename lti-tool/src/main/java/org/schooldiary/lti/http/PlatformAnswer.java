package org.schooldiary.lti.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * A platform's answer, whole.
 *
 * @param status HTTP status; a redirect is an answer like any other
 * @param headers values by lower-case name, in order
 * @param body decoded text, empty if there was none
 */
public record PlatformAnswer(int status, Map<String, List<String>> headers, String body) {

    /** Copies the headers. */
    public PlatformAnswer {
        headers = Map.copyOf(headers);
    }

    /** Whether the platform did what was asked. */
    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** All values of a header. */
    public List<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /**
     * How long the platform asks to be left alone (RFC 9110, section 10.2.3), if it says so by a number of seconds or a
     * date.
     */
    public Optional<Duration> retryAfter(Instant now) {
        return header("retry-after").stream().findFirst().flatMap(value -> {
            try {
                var text = value.strip();
                return text.matches("\\d{1,9}")
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                        : Optional.of(Duration.between(
                                        now, DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from)))
                                .filter(wait -> !wait.isNegative());
            } catch (DateTimeException neither) {
                return Optional.empty();
            }
        });
    }

    /** The media type without parameters, in lower case. */
    public Optional<String> mediaType() {
        return header("content-type").stream()
                .findFirst()
                .map(value -> value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }

    /**
     * Reads an answer whole.
     *
     * @throws AnswerTooLarge if its body exceeds {@code maxBytes}
     */
    static PlatformAnswer read(ClassicHttpResponse response, int maxBytes) throws IOException {
        var headers = new LinkedHashMap<String, List<String>>();
        for (var header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.getValue());
        }
        return new PlatformAnswer(response.getCode(), headers, body(response.getEntity(), maxBytes));
    }

    private static String body(@Nullable HttpEntity entity, int maxBytes) throws IOException {
        if (entity == null) {
            return "";
        }
        try (var content = entity.getContent()) {
            var bytes = content.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw new AnswerTooLarge("the answer is larger than " + maxBytes + " bytes");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
