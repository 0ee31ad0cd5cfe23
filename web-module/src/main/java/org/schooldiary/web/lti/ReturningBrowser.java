package org.schooldiary.web.lti;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooldiary.lti.login.AnsweredLogins;
import org.schooldiary.lti.login.BrowserSession;
import org.schooldiary.lti.login.LoginStates;
import org.schooldiary.lti.login.PendingLogin;
import org.schooldiary.lti.login.State;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.registration.ToolAddress;
import org.schooldiary.lti.registration.WebAddress;

/** Tells whether the browser that posts a launch is the one that began its login, and by which sign. */
@ApplicationScoped
public class ReturningBrowser {
    /** Our own parameter of a launch posted once more: what the platform's storage gave, empty if nothing. */
    static final String STORED = "diary_stored";

    @Inject
    private LoginStates states;

    @Inject
    private AnsweredLogins answered;

    @Inject
    private ToolAddress tool;

    @Inject
    private Clock clock;

    /**
     * How a browser came back.
     *
     * @param kept the state it kept, empty if none
     * @param session by which sign
     */
    record Return(Optional<State> kept, BrowserSession session) {}

    /**
     * The login whose secret the page must fetch from the platform's storage, before anything is used up: this browser
     * brought no cookie, and was promised that it needs none.
     */
    Optional<PendingLogin> toBeAsked(HttpServletRequest request, Map<String, List<String>> parameters, State state) {
        if (parameters.containsKey(STORED) || StateCookie.of(request, state).isPresent()) {
            return Optional.empty();
        }
        return stored(state)
                .filter(login -> clock.instant().isBefore(login.expiresAt()))
                .filter(login -> !answered.wasTaken(state));
    }

    /**
     * How this browser came back.
     *
     * @throws LaunchRefused {@link Refusal#STATE_FOREIGN} if what it says to have stored is not of this login, or was not
     *     posted by our own page: another site's page could post a login of its own in this browser
     */
    Return of(HttpServletRequest request, Map<String, List<String>> parameters, State state) throws LaunchRefused {
        List<String> stored = parameters.get(STORED);
        if (stored == null || StateCookie.of(request, state).isPresent()) {
            BrowserSession promised =
                    states.read(state).map(PendingLogin::session).orElse(BrowserSession.COOKIE);
            return new Return(
                    StateCookie.kept(request, state, answered),
                    promised == BrowserSession.NEW_WINDOW ? promised : BrowserSession.COOKIE);
        }
        if (stored.get(0).isEmpty()) {
            return new Return(Optional.empty(), BrowserSession.PLATFORM_STORAGE);
        }
        boolean ownPage = WebAddress.origin(tool.base()).equals(request.getHeader("Origin"));
        if (!ownPage || stored(state).isEmpty() || !states.isStored(state, stored.get(0))) {
            throw new LaunchRefused(Refusal.STATE_FOREIGN, Facts.none());
        }
        return new Return(Optional.of(state), BrowserSession.PLATFORM_STORAGE);
    }

    private Optional<PendingLogin> stored(State state) {
        return states.read(state).filter(login -> login.session() == BrowserSession.PLATFORM_STORAGE);
    }
}
