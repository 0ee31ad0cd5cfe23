package org.schooldiary.school.people;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person is called, as far as the platform tells: every part may be missing.
 *
 * @param full the whole name in the platform's own order, used where family and given name are missing
 */
public record PersonName(
        PersonId person,
        @Nullable String family,
        @Nullable String given,
        @Nullable String middle,
        @Nullable String full) {

    private static final int SHOWN_OF_ID = 4;

    /** As in a list: «Фамилия Имя»; a number where the platform gave no name at all. */
    public String listed() {
        String listed = joined(family, given);
        return listed.isEmpty() ? whole() : listed;
    }

    /** As a teacher is written: «Фамилия И. О.», the family name with initials. */
    public String withInitials() {
        if (blank(family)) {
            return listed();
        }
        return joined(family, joined(initial(given), initial(middle)));
    }

    /** Orders names as the language does. */
    public static Comparator<PersonName> order(Locale language) {
        Collator collator = Collator.getInstance(language);
        return Comparator.comparing(PersonName::listed, collator)
                .thenComparing(name -> name.person().value());
    }

    private String whole() {
        if (full != null && !full.isBlank()) {
            return full.strip();
        }
        String id = person.toString();
        return "№ " + id.substring(id.length() - SHOWN_OF_ID);
    }

    private static String initial(@Nullable String name) {
        return name == null || name.isBlank()
                ? ""
                : name.strip().substring(0, name.strip().offsetByCodePoints(0, 1)) + ".";
    }

    private static String joined(@Nullable String first, @Nullable String second) {
        String left = first == null ? "" : first.strip();
        String right = second == null ? "" : second.strip();
        return left.isEmpty() || right.isEmpty() ? left + right : left + " " + right;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
