package org.schooldiary.school.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object written as JSON in exactly one way, so that equal contents have equal hashes.
 *
 * <p>The one way: members in the order in which they are added here; no white space; no member for an absent value; whole
 * numbers in plain decimal; in texts only {@code "} and {@code \} are escaped by a backslash and characters below U+0020 as
 * {@code \}{@code u00xx} in lower-case hexadecimal; everything else stands as itself.
 */
public final class CanonicalJson {
    private static final int FIRST_PRINTABLE = 0x20;

    private final List<String> members = new ArrayList<>();

    /** Adds a text; an absent one is left out. */
    public CanonicalJson with(String name, @Nullable String value) {
        return value == null ? this : raw(name, quoted(value));
    }

    /** Adds a whole number; an absent one is left out. */
    public CanonicalJson with(String name, @Nullable Number value) {
        return value == null ? this : raw(name, String.valueOf(value.longValue()));
    }

    /** Adds a truth value. */
    public CanonicalJson with(String name, boolean value) {
        return raw(name, String.valueOf(value));
    }

    /** Adds an object; an absent one is left out. */
    public CanonicalJson with(String name, @Nullable CanonicalJson value) {
        return value == null ? this : raw(name, value.text());
    }

    private CanonicalJson raw(String name, String json) {
        members.add(quoted(name) + ":" + json);
        return this;
    }

    /** The object as JSON. */
    public String text() {
        return "{" + String.join(",", members) + "}";
    }

    @Override
    public String toString() {
        return text();
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < FIRST_PRINTABLE) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
