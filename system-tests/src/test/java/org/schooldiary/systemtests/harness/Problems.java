package org.schooldiary.systemtests.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** A refusal of the API as RFC 9457 words it, in the reader's language. */
public record Problems(JsonNode problem) {

    private static final Pattern RUSSIAN = Pattern.compile("\\p{IsCyrillic}{3,}");

    /**
     * Checks what every problem must be.
     *
     * @param kind the last part of its type, such as {@code invalid}
     * @throws AssertionError that shows the answer
     */
    public static Problems in(Answer answer, int status, String kind) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.mediaType()).as("%s", answer).isEqualTo("application/problem+json");
        Leaks.assertNone(answer);
        JsonNode problem = answer.json();
        assertThat(problem.path("type").asText()).as("%s", answer).isEqualTo("urn:schooldiary:problem:" + kind);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).containsPattern(RUSSIAN);
        assertThat(problem.path("detail").asText()).containsPattern(RUSSIAN);
        return new Problems(problem);
    }

    /** The path of the wrong value, as the sender wrote it. */
    public Problems names(String field) {
        assertThat(problem.path("field").asText()).as("field in %s", problem).isEqualTo(field);
        return this;
    }

    /** The cell of the journal the wrong value was meant for. */
    public Problems namesCell(String pupil, String column) {
        assertThat(problem.path("cell").toString()).as("cell in %s", problem).contains(pupil, column);
        return this;
    }
}
