package org.schooldiary.web.session;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.store.Secret;

/** Reads {@code Authorization: Bearer …} (RFC 6750, section 2.1). */
public final class Bearer {
    private static final String SCHEME = "bearer ";
    private static final int LONGEST = 512;

    private Bearer() {}

    /** The secret in the header, empty where there is none. */
    public static Optional<Secret> of(@Nullable String authorization) {
        if (authorization == null
                || authorization.length() > LONGEST
                || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String text = authorization.substring(SCHEME.length()).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Secret(text));
    }
}
