package org.schooldiary.school.people;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Map;

/**
 * What was sent cannot be meant: a value outside its scale, a pupil outside the journal, a day outside the year. Nothing
 * was written.
 */
@ApplicationException(rollback = true)
public class Invalid extends RuntimeException {
    private final String field;
    private final String key;
    private final transient List<Object> arguments;
    private final transient Map<String, String> cell;

    /**
     * A wrong value.
     *
     * @param field path of the value as sent, {@code edits[3].value.mark}
     * @param key of the sentence in the texts of the server
     * @param arguments of that sentence
     */
    public Invalid(String field, String key, Object... arguments) {
        this(field, key, Map.of(), arguments);
    }

    /**
     * A wrong value in a cell of a journal.
     *
     * @param cell what names the cell: {@code pupil} and {@code work} or {@code lesson}
     */
    public Invalid(String field, String key, Map<String, String> cell, Object... arguments) {
        super(field + ": " + key);
        this.field = field;
        this.key = key;
        this.cell = Map.copyOf(cell);
        this.arguments = List.of(arguments);
    }

    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** What names the cell, empty where the value belongs to none. */
    public Map<String, String> cell() {
        return cell;
    }
}
