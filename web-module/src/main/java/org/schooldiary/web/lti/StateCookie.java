package org.schooldiary.web.lti;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.schooldiary.lti.login.AnsweredLogins;
import org.schooldiary.lti.login.LoginRedirect;
import org.schooldiary.lti.login.State;
import org.schooldiary.lti.registration.Identifier;
import org.schooldiary.school.store.Secret;

/**
 * Keeps the state of a login in the browser, one cookie for each login, so that two launches in two tabs do not disturb
 * each other. {@code Partitioned} makes it work in a third party's frame.
 */
final class StateCookie {
    private static final String PREFIX = "__Host-diary-login-";
    private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned";
    private static final int SHOWN_OF_HASH = 16;

    private StateCookie() {}

    /** Written as a header: the server's own cookies cannot say {@code Partitioned} without a value. */
    static void keep(HttpServletResponse response, LoginRedirect login) {
        response.addHeader(
                "Set-Cookie",
                name(login.state()) + "=" + login.state().value() + "; Max-Age="
                        + login.stateLife().toSeconds() + ATTRIBUTES);
    }

    static void forget(HttpServletResponse response, State state) {
        response.addHeader("Set-Cookie", name(state) + "=; Max-Age=0" + ATTRIBUTES);
    }

    /** The state that this browser kept for the login that is answered. */
    static Optional<State> of(HttpServletRequest request, State answered) {
        return kept(request).stream()
                .filter(cookie -> cookie.getName().equals(name(answered)))
                .map(cookie -> new State(cookie.getValue()))
                .findFirst();
    }

    /**
     * The same; where it kept none for that login, the state of another login of its own, unless the answered one was used
     * before.
     */
    static Optional<State> kept(HttpServletRequest request, State answered, AnsweredLogins logins) {
        Optional<State> same = of(request, answered);
        List<Cookie> kept = kept(request);
        if (same.isPresent() || kept.isEmpty() || logins.wasTaken(answered)) {
            return same;
        }
        return Optional.of(new State(kept.get(0).getValue()));
    }

    private static List<Cookie> kept(HttpServletRequest request) {
        return request.getCookies() == null
                ? List.of()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> cookie.getName().startsWith(PREFIX))
                        .filter(cookie -> !cookie.getValue().isBlank()
                                && cookie.getValue().length() <= Identifier.MAX_LENGTH)
                        .toList();
    }

    /** Name of the cookie of one login. */
    static String name(State state) {
        return PREFIX + new Secret(state.value()).hash().substring(0, SHOWN_OF_HASH);
    }
}
