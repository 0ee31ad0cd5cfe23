package org.schooldiary.lti.registration.trial;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schooldiary.lti.http.AddressForbidden;
import org.schooldiary.lti.http.PlatformHttp;
import org.schooldiary.lti.http.PlatformRequest;
import org.schooldiary.lti.http.PlatformUnreachable;
import org.schooldiary.lti.keys.KeySetTrial;
import org.schooldiary.lti.keys.KeySetUnreadable;
import org.schooldiary.lti.keys.ToolKeySet;
import org.schooldiary.lti.launch.MembershipService;
import org.schooldiary.lti.login.AuthorizationRequest;
import org.schooldiary.lti.login.Nonce;
import org.schooldiary.lti.login.State;
import org.schooldiary.lti.membership.RosterTrial;
import org.schooldiary.lti.membership.RosterUnreadable;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.ToolAddress;
import org.schooldiary.lti.service.ServiceRefused;
import org.schooldiary.lti.service.TokenTrial;

/** Tries out a registration. Thread-safe; one for the whole application. Takes seconds: not inside a transaction. */
public final class RegistrationTrial implements AutoCloseable {

    /** How long the platform may take for one answer. */
    public static final Duration LONGEST_ANSWER = Duration.ofSeconds(8);

    /** Where a platform's name for somebody stands otherwise; nobody is called so. */
    private static final String NOBODY = "connection-test";

    private static final Set<Integer> NO_LOGIN_THERE = Set.of(404, 405, 410);
    private static final int SERVER_ERROR = 500;

    private final PlatformHttp http;
    private final ToolAddress tool;
    private final KeySetTrial keySets;
    private final ScopesTrial scopes;
    private final RosterTrial rosters;

    /** @param http its time limit should be {@link #LONGEST_ANSWER}; closed with this */
    public RegistrationTrial(PlatformHttp http, ToolAddress tool, ToolKeySet keys, Clock clock) {
        this.http = http;
        this.tool = tool;
        this.keySets = new KeySetTrial(http);
        this.scopes = new ScopesTrial(new TokenTrial(keys, http, clock), tool);
        this.rosters = new RosterTrial(keys, http, clock);
    }

    /**
     * Takes a step.
     *
     * @param memberships where the roster of a course can be read, if a launch has told
     */
    public TrialResult take(TrialStep step, Registration registration, Optional<MembershipService> memberships) {
        long begin = System.nanoTime();
        var result =
                switch (step) {
                    case ADDRESSES -> addresses(registration);
                    case LOGIN -> login(registration);
                    case KEYS -> keys(registration);
                    case TOKEN -> scopes.ask(registration);
                    case ROSTER ->
                        memberships
                                .map(service -> roster(registration, service))
                                .orElseGet(() -> TrialResult.of(Finding.ROSTER_UNKNOWN));
                };
        return result.lasting(Duration.ofNanos(System.nanoTime() - begin));
    }

    private TrialResult addresses(Registration registration) {
        for (var address :
                List.of(registration.authorizationEndpoint(), registration.tokenEndpoint(), registration.jwksUri())) {
            try {
                http.check(address);
            } catch (AddressForbidden forbidden) {
                return TrialResult.of(Finding.ADDRESS_FORBIDDEN, address, forbidden.getMessage());
            } catch (PlatformUnreachable unknown) {
                return TrialResult.of(Finding.HOST_UNKNOWN, address);
            }
        }
        return TrialResult.of(Finding.ADDRESSES_GOOD);
    }

    /** Nobody is signed in at the platform here, so it may answer with its own sign-in or an error of its own. */
    private TrialResult login(Registration registration) {
        var endpoint = registration.authorizationEndpoint();
        var login = AuthorizationRequest.of(
                registration, tool, NOBODY, Optional.empty(), new State(NOBODY), new Nonce(NOBODY));
        try {
            int status = http.send(PlatformRequest.get(login, "text/html")).status();
            return NO_LOGIN_THERE.contains(status) || status >= SERVER_ERROR
                    ? TrialResult.of(Finding.LOGIN_MISSING, endpoint, status)
                    : TrialResult.of(Finding.LOGIN_ANSWERED, endpoint, status);
        } catch (IOException away) {
            return unreachable(Finding.LOGIN_UNREACHABLE, endpoint, away);
        }
    }

    private TrialResult keys(Registration registration) {
        var address = registration.jwksUri();
        try {
            int usable = keySets.usable(registration);
            return usable > 0
                    ? TrialResult.of(Finding.KEYS_READ, usable)
                    : TrialResult.of(Finding.KEYS_UNUSABLE, address);
        } catch (KeySetUnreadable other) {
            return TrialResult.of(Finding.KEYS_UNREADABLE, address, other.getMessage());
        } catch (IOException away) {
            return unreachable(Finding.KEYS_UNREACHABLE, address, away);
        }
    }

    private TrialResult roster(Registration registration, MembershipService service) {
        try {
            return TrialResult.of(Finding.ROSTER_READ, rosters.count(registration, service));
        } catch (ServiceRefused refused) {
            return TrialResult.of(Finding.ROSTER_REFUSED, refused.getMessage());
        } catch (RosterUnreadable other) {
            return TrialResult.of(Finding.ROSTER_UNREADABLE, service.address(), other.getMessage());
        } catch (IOException away) {
            return unreachable(Finding.ROSTER_UNREACHABLE, service.address(), away);
        }
    }

    static TrialResult unreachable(Finding finding, URI address, IOException away) {
        return TrialResult.of(finding, address, away.getMessage());
    }

    @Override
    public void close() {
        http.close();
    }
}
