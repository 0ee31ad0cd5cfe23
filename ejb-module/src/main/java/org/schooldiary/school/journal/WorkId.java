package org.schooldiary.school.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.schooldiary.school.store.Ids;

/** Identifies a work. Written as 13 characters. */
public record WorkId(long value) {
    /**
     * Reads the 13-character form.
     *
     * @throws IllegalArgumentException where {@code text} is no id
     */
    @JsonCreator
    public static WorkId fromString(String text) {
        return new WorkId(Ids.parse(text).orElseThrow(() -> new IllegalArgumentException("no id")));
    }

    @Override
    @JsonValue
    public String toString() {
        return Ids.text(value);
    }
}
