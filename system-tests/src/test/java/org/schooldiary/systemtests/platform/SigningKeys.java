package org.schooldiary.systemtests.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The platform's RSA keys: the newest signs, all published ones verify. */
final class SigningKeys {

    private static final int BITS = 2048;

    private final List<RSAKey> published = new ArrayList<>();
    private RSAKey current = publishedKey();

    /** A key that is in nobody's key set. */
    static RSAKey strangerKey() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new AssertionError("No RSA here", e);
        }
    }

    synchronized RSAKey current() {
        return current;
    }

    /** From now on a new key signs; the old one stays published. */
    synchronized RSAKey rotate() {
        current = publishedKey();
        return current;
    }

    synchronized String keySet() {
        return new JWKSet(List.copyOf(published)).toPublicJWKSet().toString();
    }

    private RSAKey publishedKey() {
        RSAKey key = strangerKey();
        published.add(key);
        return key;
    }
}
