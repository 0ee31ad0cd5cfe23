package org.schooldiary.lti.refusal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was seen of a launch, for the launch doctor's log: names and short values, in the order in which they were seen.
 *
 * <p>Values come from outside, also unsigned; they are cut to {@value #MAX_LENGTH} characters and stripped of control
 * characters here, so that a log line stays a line.
 */
public final class Facts {

    /** The longest value kept, in characters. */
    public static final int MAX_LENGTH = 300;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, String> values;

    private Facts(Map<String, String> values) {
        this.values = values;
    }

    /** Nothing seen yet. */
    public static Facts none() {
        return new Facts(Map.of());
    }

    /** These facts and one more; the same name again replaces the value. */
    public Facts with(String name, Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, printable(String.valueOf(value)));
        return new Facts(more);
    }

    /** These facts and one more, where there is a value. */
    public Facts with(String name, Optional<?> value) {
        return value.isPresent() ? with(name, value.get()) : this;
    }

    /** These facts and those. */
    public Facts with(Facts others) {
        var more = new LinkedHashMap<>(values);
        more.putAll(others.values);
        return new Facts(more);
    }

    /** The facts by name, in order; unmodifiable. */
    public Map<String, String> asMap() {
        return Collections.unmodifiableMap(values);
    }

    /** A stranger's text as it may stand in a log: one line, cut. */
    public static String printable(String value) {
        var oneLine = value.replaceAll("\\p{Cntrl}", " ");
        return oneLine.length() <= MAX_LENGTH ? oneLine : oneLine.substring(0, MAX_LENGTH) + "…";
    }

    /**
     * The facts as a JSON object of at most so many characters; the last ones are left out where it would be longer.
     *
     * @param longest in characters, 2 or more
     */
    public String json(int longest) {
        var kept = new LinkedHashMap<>(values);
        var names = new ArrayList<>(values.keySet());
        while (true) {
            try {
                var json = MAPPER.writeValueAsString(kept);
                if (json.length() <= longest) {
                    return json;
                }
                kept.remove(names.remove(names.size() - 1));
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException("texts that are no JSON", impossible);
            }
        }
    }

    /**
     * Reads the JSON object back.
     *
     * @throws IllegalArgumentException if it is none of ours
     */
    public static Facts ofJson(String json) {
        try {
            return new Facts(MAPPER.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {}));
        } catch (JsonProcessingException notOurs) {
            throw new IllegalArgumentException("no facts", notOurs);
        }
    }

    /** One line: <code>issuer=https://moodle.example kid=abc</code>. */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining(" "));
    }
}
