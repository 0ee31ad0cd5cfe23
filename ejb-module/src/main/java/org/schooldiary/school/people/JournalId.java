package org.schooldiary.school.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.schooldiary.school.store.Ids;

/** Identifies a journal. Written as 13 characters. */
public record JournalId(long value) {
    /**
     * Reads the 13-character form.
     *
     * @throws IllegalArgumentException where {@code text} is no id
     */
    @JsonCreator
    public static JournalId fromString(String text) {
        return new JournalId(Ids.parse(text).orElseThrow(() -> new IllegalArgumentException("no id")));
    }

    @Override
    @JsonValue
    public String toString() {
        return Ids.text(value);
    }
}
