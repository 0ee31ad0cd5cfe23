package org.schooldiary.school.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.schooldiary.school.store.Ids;

/** Identifies a person. Written as 13 characters. */
public record PersonId(long value) {
    /**
     * Reads the 13-character form.
     *
     * @throws IllegalArgumentException where {@code text} is no id
     */
    @JsonCreator
    public static PersonId fromString(String text) {
        return new PersonId(Ids.parse(text).orElseThrow(() -> new IllegalArgumentException("no id")));
    }

    @Override
    @JsonValue
    public String toString() {
        return Ids.text(value);
    }
}
