package org.schooldiary.launcher;

import java.util.List;
import java.util.Locale;

/** Accepts one of a few words, in capitals or not. */
record Choice(List<String> words) implements Check {
    Choice(String... words) {
        this(List.of(words));
    }

    @Override
    public String accept(Setting setting, String value) throws WrongSetting {
        String word = value.toLowerCase(Locale.ROOT);
        if (!words.contains(word)) {
            throw new WrongSetting(setting, "must be " + String.join(" or ", words) + ", not «" + value + "»");
        }
        return word;
    }
}
