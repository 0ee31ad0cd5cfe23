package org.schooldiary.web.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.entry.ReadingCellHistory.Line;
import org.schooldiary.web.json.Json;

/** What happened to a cell, oldest first. */
record HistoryAnswer(List<Entry> entries) {
    static HistoryAnswer of(List<Line> lines) {
        return new HistoryAnswer(lines.stream().map(HistoryAnswer::entry).toList());
    }

    private static Entry entry(Line line) {
        JsonNode content = parsed(line.content());
        return new Entry(
                line.sequence(),
                line.at(),
                line.by(),
                content.get("before"),
                content.get("after"),
                content.path("reason").textValue(),
                content.path("source").textValue());
    }

    private static JsonNode parsed(@Nullable String content) {
        try {
            return content == null ? Json.MAPPER.createObjectNode() : Json.MAPPER.readTree(content);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("an entry of the history is no JSON", damaged);
        }
    }

    /**
     * One change.
     *
     * @param by «Белова Т. С.»
     * @param before as the history keeps it, absent where the cell was empty or the content was erased
     * @param after likewise
     * @param source the system the entry was taken over from, absent for one made here
     */
    record Entry(
            long sequence,
            Instant at,
            String by,
            @Nullable JsonNode before,
            @Nullable JsonNode after,
            @Nullable String reason,
            @Nullable String source) {}
}
