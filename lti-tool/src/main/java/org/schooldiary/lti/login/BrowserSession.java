package org.schooldiary.lti.login;

import java.util.Arrays;
import java.util.Optional;

/**
 * How the browser that began a login is recognised when the platform's answer comes (OpenID Connect Core 1.0, section
 * 3.1.2.1: <code>state</code>), the best way first.
 */
public enum BrowserSession {
    /** By our own cookie, partitioned within a third party's frame. */
    COOKIE("cookie", 'c'),
    /** By a frame of the platform that keeps a secret for us (Platform Storage 1.0). */
    PLATFORM_STORAGE("platform_storage", 's'),
    /** By our own cookie in a window of its own, where no other site is around it. */
    NEW_WINDOW("new_window", 'w');

    private final String word;
    private final char letter;

    BrowserSession(String word, char letter) {
        this.word = word;
        this.letter = letter;
    }

    /** The word in the launch doctor's log. */
    public String word() {
        return word;
    }

    /** The letter in a state. */
    char letter() {
        return letter;
    }

    static Optional<BrowserSession> of(char letter) {
        return Arrays.stream(values())
                .filter(session -> session.letter == letter)
                .findFirst();
    }
}
