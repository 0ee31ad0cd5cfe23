package org.schooldiary.lti.login;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.RegistrationId;

/**
 * Makes states that carry their login, and reads them back; any node with the same secret can.
 *
 * <p>A state is 256 random bits, what was promised, and a seal over both (HMAC-SHA256). So a login writes nothing down:
 * anybody can begin one, and platforms begin many that nobody ends. Nonce and the secret for the platform's storage
 * follow from the state by the same key, so that whoever sees the one cannot tell the others.
 */
public final class LoginStates {

    private static final int RANDOM_BYTES = 32;
    private static final String SEAL = "HmacSHA256";
    private static final String NO_DEPLOYMENT = "-";
    private static final int PARTS = 5;
    private static final int SECONDS_RADIX = 36;

    /** Frames of other names are found by what the platform's page says of itself. */
    private static final Pattern FRAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** @param secret at least 32 random bytes, the same on all nodes */
    public LoginStates(byte[] secret) {
        this.key = new SecretKeySpec(secret, SEAL);
    }

    PendingLogin make(
            RegistrationId registration,
            Optional<DeploymentId> deployment,
            BrowserSession session,
            Optional<String> storageTarget,
            Instant expiresAt) {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        var content = String.join(
                ".",
                BASE64.encodeToString(bytes),
                Long.toString(expiresAt.getEpochSecond(), SECONDS_RADIX),
                session.letter()
                        + storageTarget.filter(FRAME.asMatchPredicate()).orElse(""),
                deployment
                        .map(DeploymentDigest::of)
                        .map(DeploymentDigest::value)
                        .orElse(NO_DEPLOYMENT),
                registration.value());
        return read(new State(content + "." + seal("state", content))).orElseThrow();
    }

    /**
     * A login that nobody began, for a test of what is answered to one that came too late.
     *
     * @param at when it ended; in the past, for it must be good for nothing
     */
    public PendingLogin ended(RegistrationId registration, Instant at) {
        return make(registration, Optional.empty(), BrowserSession.COOKIE, Optional.empty(), at);
    }

    /** The login of a state; empty unless it was made here. It may have ended. */
    public Optional<PendingLogin> read(State state) {
        int end = state.value().lastIndexOf('.');
        if (end < 0) {
            return Optional.empty();
        }
        var content = state.value().substring(0, end);
        var parts = content.split("\\.", PARTS);
        if (parts.length < PARTS || !same(seal("state", content), state.value().substring(end + 1))) {
            return Optional.empty();
        }
        return Optional.of(new PendingLogin(
                state,
                new Nonce(seal("nonce", content)),
                new RegistrationId(parts[4]),
                Optional.of(parts[3])
                        .filter(digest -> !digest.equals(NO_DEPLOYMENT))
                        .map(DeploymentDigest::new),
                BrowserSession.of(parts[2].charAt(0)).orElseThrow(),
                Optional.of(parts[2].substring(1)).filter(target -> !target.isEmpty()),
                Instant.ofEpochSecond(Long.parseLong(parts[1], SECONDS_RADIX))));
    }

    /** What the platform's storage keeps for the browser of this login. */
    public StoredSecret stored(State state) {
        return new StoredSecret("diary-login-" + seal("key", state.value()), seal("stored", state.value()));
    }

    /** Whether that browser gave back what the platform's storage keeps for it. */
    public boolean isStored(State state, String value) {
        return same(stored(state).value(), value);
    }

    private String seal(String purpose, String text) {
        try {
            var mac = Mac.getInstance(SEAL);
            mac.init(key);
            return BASE64.encodeToString(mac.doFinal((purpose + ' ' + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException unsupported) {
            throw new IllegalStateException("This Java runtime has no " + SEAL, unsupported);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
