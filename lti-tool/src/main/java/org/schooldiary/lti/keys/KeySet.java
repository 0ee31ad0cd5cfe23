package org.schooldiary.lti.keys;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schooldiary.lti.token.StrictJson;

/**
 * The usable keys of a published set: RSA for signing, 2048 to 8192 bits, named. Others are passed over, as RFC 7517,
 * section 5, wants it. Several keys of one name are kept, up to {@value #MOST_OF_ONE_NAME}: each is tried in turn.
 */
final class KeySet {

    private static final int MIN_BITS = 2048;
    private static final int MAX_BITS = 8192;

    /** A longer public exponent would make each verification slow (FIPS 186-5, section 5.1, allows 256 bits at most). */
    private static final int MAX_EXPONENT_BITS = 256;

    /** Keys in a set, of any kind; the largest sets known have some hundred. */
    static final int MOST_KEYS = 1000;

    static final int MOST_OF_ONE_NAME = 8;

    private final Map<String, List<RSAPublicKey>> byId;

    private KeySet(Map<String, List<RSAPublicKey>> byId) {
        this.byId = byId;
    }

    static KeySet read(String json) throws IOException {
        var keys = StrictJson.object(json.getBytes(StandardCharsets.UTF_8)).path("keys");
        if (!keys.isArray()) {
            throw new IOException("not a key set");
        }
        if (keys.size() > MOST_KEYS) {
            throw new IOException("a key set of " + keys.size() + " keys; " + MOST_KEYS + " are the most");
        }
        var byId = new HashMap<String, List<RSAPublicKey>>();
        for (var key : keys) {
            add(key, byId);
        }
        return new KeySet(byId);
    }

    private static void add(JsonNode node, Map<String, List<RSAPublicKey>> byId) {
        try {
            var key = JWK.parse(node.toString());
            if (key instanceof RSAKey rsa && usable(rsa)) {
                var ofName = byId.computeIfAbsent(key.getKeyID(), id -> new ArrayList<>());
                if (ofName.size() < MOST_OF_ONE_NAME) {
                    ofName.add(rsa.toRSAPublicKey());
                }
            }
        } catch (ParseException | JOSEException ofAnotherKind) {
            // A set may hold keys of kinds that we do not know; only the others matter.
            return;
        }
    }

    private static boolean usable(RSAKey key) {
        return key.getKeyID() != null
                && key.size() >= MIN_BITS
                && key.size() <= MAX_BITS
                && key.getPublicExponent().decodeToBigInteger().bitLength() <= MAX_EXPONENT_BITS
                && (key.getKeyUse() == null || key.getKeyUse().equals(KeyUse.SIGNATURE))
                && (key.getAlgorithm() == null || key.getAlgorithm().equals(JWSAlgorithm.RS256));
    }

    int size() {
        return byId.values().stream().mapToInt(List::size).sum();
    }

    List<RSAPublicKey> named(String keyId) {
        return byId.getOrDefault(keyId, List.of());
    }
}
