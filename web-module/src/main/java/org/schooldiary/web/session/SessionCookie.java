package org.schooldiary.web.session;

import jakarta.ws.rs.core.Cookie;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schooldiary.school.people.SignInId;
import org.schooldiary.school.platform.SignIn;
import org.schooldiary.school.store.Ids;
import org.schooldiary.school.store.Secret;

/**
 * The cookie that renews a sign-in after a reload, one for each tab: two children can be open in two tabs. It is read by
 * the renewal alone.
 */
final class SessionCookie {
    private static final String PREFIX = "__Host-diary-";
    /** Tabs that renew themselves; a browser sends every cookie with every request, and a server reads only so many bytes. */
    private static final int TABS = 20;

    private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned";

    private SessionCookie() {}

    static String keeping(SignInId signIn, Secret renewal) {
        return of(PREFIX + signIn, renewal.text(), SignIn.LIFE);
    }

    static String forgetting(SignInId signIn) {
        return of(PREFIX + signIn, "", Duration.ZERO);
    }

    /** What forgets the oldest sign-ins of a browser that keeps very many; their ids grow with time. */
    static List<String> forgettingOldest(Set<String> names) {
        return names.stream()
                .filter(SessionCookie::isOfSignIn)
                .sorted(Comparator.reverseOrder())
                .skip(TABS)
                .map(name -> of(name, "", Duration.ZERO))
                .toList();
    }

    private static boolean isOfSignIn(String name) {
        return name.startsWith(PREFIX)
                && Ids.parse(name.substring(PREFIX.length())).isPresent();
    }

    static Optional<Secret> kept(Map<String, Cookie> cookies, SignInId signIn) {
        return Optional.ofNullable(cookies.get(PREFIX + signIn))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(Secret::new);
    }

    private static String of(String name, String value, Duration life) {
        return name + "=" + value + "; Max-Age=" + life.toSeconds() + ATTRIBUTES;
    }
}
