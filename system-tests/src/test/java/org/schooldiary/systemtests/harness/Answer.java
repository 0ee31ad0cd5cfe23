package org.schooldiary.systemtests.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a server answered, whole.
 *
 * @param address what was asked
 */
public record Answer(String method, URI address, int status, HttpHeaders headers, byte[] body) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return Json.read(text());
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The media type without parameters, in lower case; empty when none was sent. */
    public String mediaType() {
        return header("Content-Type")
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(java.util.Locale.ROOT))
                .orElse("");
    }

    /**
     * This answer, if it has the status.
     *
     * @throws AssertionError that shows the answer otherwise
     */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("Expected " + expected + ", but " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        String shown = text();
        return method + " " + address + " answered " + status + " "
                + (shown.length() > 2000 ? shown.substring(0, 2000) + "…" : shown);
    }
}
