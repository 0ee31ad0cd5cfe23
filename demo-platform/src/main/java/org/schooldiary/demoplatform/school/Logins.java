package org.schooldiary.demoplatform.school;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes logins from surnames: «pupil.gaysina», and «pupil.ivanova2» where the first is taken. */
final class Logins {

    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
    };

    private final Set<String> taken = new HashSet<>();

    String next(Standing standing, String family) {
        String wanted = standing.loginPrefix() + "." + transliterated(family);
        String login = wanted;
        for (int n = 2; !taken.add(login); n++) {
            login = wanted + n;
        }
        return login;
    }

    static String transliterated(String family) {
        StringBuilder latin = new StringBuilder();
        for (char letter : family.toLowerCase(Locale.ROOT).toCharArray()) {
            int at = CYRILLIC.indexOf(letter);
            latin.append(at < 0 ? "" : LATIN[at]);
        }
        return latin.toString();
    }
}
