package org.schooldiary.lti.launch;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a platform shows what a link opens (Deep Linking 2.0, section 4.4.1). */
public enum DocumentTarget {
    /** In a frame of the course's page. */
    IFRAME,
    /** In a window or tab of its own. */
    WINDOW;

    /** The target of that name; absent for others, such as <code>embed</code>, which suits no link. */
    public static Optional<DocumentTarget> of(String claim) {
        return Stream.of(values())
                .filter(target -> target.claim().equals(claim))
                .findFirst();
    }

    /** As the message names it. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}
