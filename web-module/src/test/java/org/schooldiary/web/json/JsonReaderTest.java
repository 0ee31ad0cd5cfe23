package org.schooldiary.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooldiary.school.people.Invalid;

class JsonReaderTest {
    record Batch(List<Edit> edits) {}

    record Edit(
            @Nullable String mark,
            @Nullable Integer minutes,
            @Nullable LocalDate day) {
        Edit {
            Required.optionalText("mark", mark, 2);
        }
    }

    record Answer(Instant at, LocalDate day, @Nullable String absent) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"edits\":[{\"mark\":\"5\"},{\"mark\":5}]}; edits[1].mark; problem.json-type",
                "{\"edits\":[{\"minutes\":\"7\"}]}; edits[0].minutes; problem.json-type",
                "{\"edits\":[{\"minutes\":7.5}]}; edits[0].minutes; problem.json-type",
                "{\"edits\":[{\"day\":20260901}]}; edits[0].day; problem.json-type",
                "{\"edits\":[{\"day\":\"2026-13-01\"}]}; edits[0].day; problem.json-type",
                "{\"edits\":[{\"note\":\"x\"}]}; edits[0].note; problem.json-unknown-field",
                "{\"edits\":[{\"mark\":\"long\"}]}; edits[0].mark; problem.too-long",
                "{\"edits\":{}}; edits; problem.json-type"
            })
    void whatIsWrongIsNamedByItsPath(String body, String field, String key) {
        assertThatThrownBy(() -> read(body)).asInstanceOf(type(Invalid.class)).satisfies(invalid -> {
            assertThat(invalid.field()).isEqualTo(field);
            assertThat(invalid.key()).isEqualTo(key);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{; problem.json-syntax",
                "''; problem.json-missing",
                "null; problem.json-missing",
                "[]; problem.json-missing",
                "{} {}; problem.json-missing",
                "{\"edits\":[],\"edits\":[]}; problem.json-syntax"
            })
    void whatIsNoObjectIsRefusedAsAWhole(String body, String key) {
        assertThatThrownBy(() -> read(body)).asInstanceOf(type(Invalid.class)).satisfies(invalid -> {
            assertThat(invalid.field()).isEmpty();
            assertThat(invalid.key()).isEqualTo(key);
        });
    }

    @Test
    void daysAndInstantsAreTextAndAbsentMembersAreLeftOut() throws IOException {
        String written =
                Json.MAPPER.writeValueAsString(new Answer(Instant.ofEpochMilli(0), LocalDate.of(2026, 9, 1), null));

        assertThat(written).isEqualTo("{\"at\":\"1970-01-01T00:00:00Z\",\"day\":\"2026-09-01\"}");
    }

    private static Object read(String body) throws IOException {
        @SuppressWarnings("unchecked")
        Class<Object> type = (Class<Object>) (Class<?>) Batch.class;
        return new JsonReader()
                .readFrom(
                        type,
                        Batch.class,
                        new Annotation[0],
                        MediaType.APPLICATION_JSON_TYPE,
                        new MultivaluedHashMap<>(),
                        new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
