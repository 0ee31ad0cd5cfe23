package org.schooldiary.school.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.schooldiary.school.store.Ids;

/** Identifies a kind of work. Written as 13 characters. */
public record WorkTypeId(long value) {
    /**
     * Reads the 13-character form.
     *
     * @throws IllegalArgumentException where {@code text} is no id
     */
    @JsonCreator
    public static WorkTypeId fromString(String text) {
        return new WorkTypeId(Ids.parse(text).orElseThrow(() -> new IllegalArgumentException("no id")));
    }

    @Override
    @JsonValue
    public String toString() {
        return Ids.text(value);
    }
}
