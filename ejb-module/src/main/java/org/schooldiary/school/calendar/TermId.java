package org.schooldiary.school.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.schooldiary.school.store.Ids;

/** Identifies a term. Written as 13 characters. */
public record TermId(long value) {
    /**
     * Reads the 13-character form.
     *
     * @throws IllegalArgumentException where {@code text} is no id
     */
    @JsonCreator
    public static TermId fromString(String text) {
        return new TermId(Ids.parse(text).orElseThrow(() -> new IllegalArgumentException("no id")));
    }

    @Override
    @JsonValue
    public String toString() {
        return Ids.text(value);
    }
}
