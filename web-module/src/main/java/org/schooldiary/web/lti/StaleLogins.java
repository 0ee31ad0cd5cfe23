package org.schooldiary.web.lti;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.schooldiary.lti.login.LoginStates;
import org.schooldiary.lti.login.State;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.lti.selftest.StaleLogin;

/** Makes logins that have ended, for the self-test: waiting ten minutes for one is too long. */
@ApplicationScoped
public class StaleLogins {
    private static final Duration AGO = Duration.ofSeconds(1);

    @Inject
    private LoginStates states;

    @Inject
    private Clock clock;

    /** A login that ended a second ago. */
    public StaleLogin make(RegistrationId registration) {
        State state = states.ended(registration, clock.instant().minus(AGO)).state();
        return new StaleLogin(state, StateCookie.name(state));
    }
}
