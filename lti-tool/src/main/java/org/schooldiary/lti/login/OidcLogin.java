package org.schooldiary.lti.login;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.Registrations;
import org.schooldiary.lti.registration.ToolAddress;

/**
 * Begins a launch: finds the platform, makes state and nonce, and sends the browser on (Security Framework 1.0,
 * sections 5.1.1.1 and 5.1.1.2).
 *
 * <p>A deployment that the login names is compared with the signed token later; it is neither judged nor written down
 * here, where anybody could invent one.
 */
public final class OidcLogin {

    /** How long the platform may take to answer. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private final ToolAddress tool;
    private final Registrations registrations;
    private final LoginStates states;
    private final Clock clock;

    public OidcLogin(ToolAddress tool, Registrations registrations, LoginStates states, Clock clock) {
        this.tool = tool;
        this.registrations = registrations;
        this.states = states;
        this.clock = clock;
    }

    /**
     * Answers a login initiation.
     *
     * @param session how the browser is to be recognised when it comes back
     * @throws LaunchRefused {@link Refusal#ISSUER_UNKNOWN}, {@link Refusal#CLIENT_UNKNOWN},
     *     {@link Refusal#CLIENT_AMBIGUOUS}, {@link Refusal#REGISTRATION_INACTIVE} or {@link Refusal#TARGET_ELSEWHERE}
     */
    public LoginRedirect begin(LoginRequest request, BrowserSession session) throws LaunchRefused {
        var registration = registrationFor(request);
        if (!tool.owns(request.target())) {
            throw refused(
                    Refusal.TARGET_ELSEWHERE,
                    facts(request).with("target_link_uri", request.target()),
                    Optional.of(registration));
        }
        var login = states.make(
                registration.id(),
                request.deployment(),
                session,
                request.storageTarget().filter(target -> session == BrowserSession.PLATFORM_STORAGE),
                clock.instant().plus(LIFE));
        return new LoginRedirect(
                location(registration, request, login.state(), login.nonce()),
                login.state(),
                LIFE,
                request.storageTarget());
    }

    private Registration registrationFor(LoginRequest request) throws LaunchRefused {
        var facts = facts(request);
        var known = registrations.of(request.issuer());
        if (known.isEmpty()) {
            throw refused(Refusal.ISSUER_UNKNOWN, facts, Optional.empty());
        }
        var meant = request.clientId()
                .map(clientId -> known.stream()
                        .filter(registration -> registration.clientId().equals(clientId))
                        .toList())
                .orElse(known);
        if (meant.isEmpty()) {
            throw refused(Refusal.CLIENT_UNKNOWN, facts, Optional.empty());
        }
        if (meant.size() > 1) {
            throw refused(Refusal.CLIENT_AMBIGUOUS, facts, Optional.empty());
        }
        var registration = meant.get(0);
        if (!registration.active()) {
            throw refused(Refusal.REGISTRATION_INACTIVE, facts, Optional.of(registration));
        }
        return registration;
    }

    private URI location(Registration registration, LoginRequest request, State state, Nonce nonce) {
        return AuthorizationRequest.of(registration, tool, request.loginHint(), request.messageHint(), state, nonce);
    }

    private static Facts facts(LoginRequest request) {
        var facts = Facts.none().with("issuer", request.issuer());
        if (request.clientId().isPresent()) {
            facts = facts.with("client_id", request.clientId().get());
        }
        return request.deployment().isPresent()
                ? facts.with("deployment_id", request.deployment().get())
                : facts;
    }

    private static LaunchRefused refused(Refusal refusal, Facts facts, Optional<Registration> registration) {
        return new LaunchRefused(
                refusal, facts, registration.map(Registration::id), Optional.empty(), Optional.empty());
    }
}
