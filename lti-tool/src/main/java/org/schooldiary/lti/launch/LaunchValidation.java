package org.schooldiary.lti.launch;

import java.io.IOException;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.schooldiary.lti.check.Message;
import org.schooldiary.lti.check.MessageCheck;
import org.schooldiary.lti.check.MessageChecks;
import org.schooldiary.lti.keys.PlatformKeys;
import org.schooldiary.lti.login.AnsweredLogins;
import org.schooldiary.lti.login.LoginStates;
import org.schooldiary.lti.login.PendingLogin;
import org.schooldiary.lti.login.State;
import org.schooldiary.lti.refusal.FactName;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.Registrations;
import org.schooldiary.lti.registration.ToolAddress;
import org.schooldiary.lti.token.Claims;
import org.schooldiary.lti.token.MalformedClaim;
import org.schooldiary.lti.token.SignedToken;

/**
 * Validates a launch: the state, then the token's header, then its signature, then what it says (Security Framework
 * 1.0, section 5.1.3; LTI Core 1.3, section 5).
 *
 * <p>Whose key must have signed follows from the state, which is ours, never from the token.
 */
public final class LaunchValidation {

    private final Registrations registrations;
    private final AnsweredLogins answered;
    private final LoginStates states;
    private final PlatformKeys keys;
    private final Clock clock;
    private final List<MessageCheck> checks;
    private final LaunchReader reader;

    public LaunchValidation(
            ToolAddress tool,
            Registrations registrations,
            AnsweredLogins answered,
            LoginStates states,
            PlatformKeys keys,
            Clock clock) {
        this.registrations = registrations;
        this.answered = answered;
        this.states = states;
        this.keys = keys;
        this.clock = clock;
        this.checks = MessageChecks.ofLaunch(
                tool,
                registrations,
                answered,
                new MessageChecks.TypeNames(
                        MessageType.spelt(MessageType.values()),
                        MessageType.spelt(MessageType.DEEP_LINKING),
                        MessageType.spelt(MessageType.DEEP_LINKING, MessageType.EULA, MessageType.DATA_PRIVACY),
                        MessageType.spelt(MessageType.EULA, MessageType.DATA_PRIVACY)));
        this.reader = new LaunchReader(tool);
    }

    /**
     * Validates a launch. May fetch the platform's keys, so it must not run inside a transaction that matters.
     *
     * @param form what was posted
     * @param kept the state that the browser kept, in its cookie or in the platform's storage; empty if it kept none
     * @throws LaunchRefused with the first check that failed
     */
    public Launch validate(LaunchForm form, Optional<State> kept) throws LaunchRefused {
        var login = login(form.state(), kept);
        var registration = registration(login);
        var claims = verified(form.token(), login, registration);
        if (!answered.take(login)) {
            throw refused(Refusal.STATE_REUSED);
        }
        var message = new Message(claims, registration, login, clock.instant());
        try {
            for (var check : checks) {
                check.check(message);
            }
            return reader.read(message);
        } catch (MalformedClaim malformed) {
            throw message.refused(
                    malformed.tooLong() ? Refusal.IDENTIFIER_TOO_LONG : Refusal.CLAIM_MALFORMED,
                    Facts.none().with("claim", malformed.claim()));
        }
    }

    /**
     * The login that the form answers (OpenID Connect Core 1.0, section 3.1.2.1: <code>state</code>). It is taken when the
     * platform is known to have signed the answer: what anybody could post writes nothing down.
     */
    private PendingLogin login(State state, Optional<State> kept) throws LaunchRefused {
        if (kept.isEmpty()) {
            // A form sent twice finds its cookie gone as well; saying so helps more than talking of cookies.
            throw refused(answered.wasTaken(state) ? Refusal.STATE_REUSED : Refusal.STATE_NOT_KEPT);
        }
        if (!kept.get().equals(state)) {
            throw refused(Refusal.STATE_FOREIGN);
        }
        var login = states.read(state).orElseThrow(() -> refused(Refusal.STATE_FOREIGN));
        if (clock.instant().isAfter(login.expiresAt())) {
            throw refused(answered.wasTaken(state) ? Refusal.STATE_REUSED : Refusal.LOGIN_EXPIRED);
        }
        if (answered.wasTaken(state)) {
            throw refused(Refusal.STATE_REUSED);
        }
        return login;
    }

    private Registration registration(PendingLogin login) throws LaunchRefused {
        return registrations
                .find(login.registration())
                .filter(Registration::active)
                .orElseThrow(() -> new LaunchRefused(
                        Refusal.REGISTRATION_INACTIVE,
                        Facts.none(),
                        Optional.of(login.registration()),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** Header before keys before claims, so that nothing is fetched for a token that cannot be good. */
    private Claims verified(String token, PendingLogin login, Registration registration) throws LaunchRefused {
        try {
            var signed = SignedToken.read(token);
            return signed.verifiedBy(keys(registration, signed.keyId()));
        } catch (LaunchRefused refused) {
            throw new LaunchRefused(
                    refused.refusal(),
                    Facts.none()
                            .with("issuer", registration.issuer())
                            .with("client_id", registration.clientId())
                            .with(FactName.LOGIN_AT, login.begunAt())
                            .with(refused.facts()),
                    Optional.of(registration.id()),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    private List<RSAPublicKey> keys(Registration registration, String keyId) throws LaunchRefused {
        var facts = Facts.none().with("kid", keyId).with("jwks_uri", registration.jwksUri());
        try {
            var found = keys.find(registration, keyId);
            if (found.isEmpty()) {
                throw new LaunchRefused(Refusal.KEY_UNKNOWN, facts);
            }
            return found;
        } catch (IOException unreachable) {
            throw new LaunchRefused(Refusal.KEYS_UNREACHABLE, facts.with("problem", unreachable.getMessage()));
        }
    }

    private static LaunchRefused refused(Refusal refusal) {
        return new LaunchRefused(refusal, Facts.none());
    }
}
