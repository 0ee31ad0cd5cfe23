package org.schooldiary.demoplatform.signin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.schooldiary.demoplatform.store.Store;

/**
 * Seals short texts so that the platform recognises its own when they come back: session cookie, login hint, the
 * {@code data} of deep linking. A seal names its purpose and ends with time; it hides nothing.
 */
@Singleton
public class Seal {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private final byte[] secret;
    private final Clock clock;

    @Inject
    Seal(Store store, Clock clock) {
        this(secret(store), clock);
    }

    /** A seal of a given secret. */
    public Seal(byte[] secret, Clock clock) {
        this.secret = secret.clone();
        this.clock = clock;
    }

    private static byte[] secret(Store store) {
        return store.find("secrets", "seal")
                .map(json -> DECODER.decode(json.getString("value")))
                .orElseGet(() -> {
                    byte[] fresh = new byte[32];
                    new SecureRandom().nextBytes(fresh);
                    store.put(
                            "secrets",
                            "seal",
                            Json.createObjectBuilder()
                                    .add("value", ENCODER.encodeToString(fresh))
                                    .build());
                    return fresh;
                });
    }

    /** Seals a text for one purpose and a time; the result has only characters that need no URL encoding. */
    public String close(String purpose, String text, Duration validity) {
        String body = clock.instant().plus(validity).getEpochSecond() + "|" + text;
        String encoded = ENCODER.encodeToString(body.getBytes(StandardCharsets.UTF_8));
        return encoded + "." + ENCODER.encodeToString(mac(purpose, encoded));
    }

    /** The text, where the seal is ours, of that purpose and still valid. */
    public Optional<String> open(String purpose, String sealed) {
        int dot = sealed.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String encoded = sealed.substring(0, dot);
        try {
            if (!MessageDigest.isEqual(mac(purpose, encoded), DECODER.decode(sealed.substring(dot + 1)))) {
                return Optional.empty();
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not even Base64
        }
        String body = new String(DECODER.decode(encoded), StandardCharsets.UTF_8);
        int bar = body.indexOf('|');
        long until = Long.parseLong(body.substring(0, bar));
        return clock.instant().getEpochSecond() < until ? Optional.of(body.substring(bar + 1)) : Optional.empty();
    }

    private byte[] mac(String purpose, String encoded) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal((purpose + "|" + encoded).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java runtime", e);
        }
    }
}
