package org.schooldiary.school.journal;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.Invalid;

/** What a text in the record may be: of limited length, without control characters, nothing rather than blank. */
public final class TextRule {
    private TextRule() {}

    /**
     * The text as it is kept.
     *
     * @param longest characters at most
     * @throws Invalid naming {@code field}
     */
    public static @Nullable String text(@Nullable String text, int longest, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String kept = text.strip().replace("\r\n", "\n");
        if (kept.length() > longest) {
            throw new Invalid(field, "problem.too-long", longest);
        }
        if (kept.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')
                || !StandardCharsets.UTF_8.newEncoder().canEncode(kept)) {
            throw new Invalid(field, "invalid.controlCharacter");
        }
        return kept;
    }

    /**
     * The same of a text that must be there.
     *
     * @throws Invalid naming {@code field}
     */
    public static String required(@Nullable String text, int longest, String field) {
        String kept = text(text, longest, field);
        if (kept == null) {
            throw new Invalid(field, "problem.required");
        }
        return kept;
    }
}
