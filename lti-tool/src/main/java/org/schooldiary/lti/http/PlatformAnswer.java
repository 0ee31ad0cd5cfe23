package org.schooldiary.lti.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
}
