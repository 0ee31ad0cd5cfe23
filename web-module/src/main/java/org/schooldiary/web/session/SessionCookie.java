package org.schooldiary.web.session;

import jakarta.ws.rs.core.Cookie;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.schooldiary.school.people.SignInId;
import org.schooldiary.school.platform.SignIn;
import org.schooldiary.school.store.Secret;

/**
 * The cookie that renews a sign-in after a reload, one for each tab: two children can be open in two tabs. It is read by
 * the renewal alone.
 */
final class SessionCookie {
    private static final String PREFIX = "__Host-diary-";
    private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned";

    private SessionCookie() {}

    static String keeping(SignInId signIn, Secret renewal) {
        return of(signIn, renewal.text(), SignIn.LIFE);
    }

    static String forgetting(SignInId signIn) {
        return of(signIn, "", Duration.ZERO);
    }

    static Optional<Secret> kept(Map<String, Cookie> cookies, SignInId signIn) {
        return Optional.ofNullable(cookies.get(PREFIX + signIn))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(Secret::new);
    }

    private static String of(SignInId signIn, String value, Duration life) {
        return PREFIX + signIn + "=" + value + "; Max-Age=" + life.toSeconds() + ATTRIBUTES;
    }
}
