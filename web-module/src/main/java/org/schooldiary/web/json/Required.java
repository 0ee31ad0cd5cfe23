package org.schooldiary.web.json;

import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.Invalid;

/** What a request record says in its constructor about the members it cannot do without. */
public final class Required {
    private Required() {}

    /**
     * The value of a member that must be there.
     *
     * @throws Invalid naming the member where it is missing
     */
    public static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new Invalid(field, "problem.required");
        }
        return value;
    }

    /**
     * A text that must be there, not blank and no longer than {@code longest}; without the space around it.
     *
     * @throws Invalid naming the member
     */
    public static String text(String field, @Nullable String value, int longest) {
        String text = present(field, value).strip();
        if (text.isEmpty()) {
            throw new Invalid(field, "problem.required");
        }
        return shortEnough(field, text, longest);
    }

    /**
     * A text that may be missing; blank counts as missing.
     *
     * @throws Invalid naming the member where it is longer than {@code longest}
     */
    public static @Nullable String optionalText(String field, @Nullable String value, int longest) {
        return value == null || value.isBlank() ? null : shortEnough(field, value.strip(), longest);
    }

    private static String shortEnough(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new Invalid(field, "problem.too-long", longest);
        }
        return text;
    }
}
