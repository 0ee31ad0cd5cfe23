package org.schooldiary.demoplatform.launch;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.schooldiary.demoplatform.store.Store;

/** The platform's RSA keys: the newest signs, all are published, none is ever forgotten. */
@Singleton
public class PlatformKeys {

    private static final String DRAWER = "keys";
    private static final int BITS = 2048;

    private final Store store;

    @Inject
    public PlatformKeys(Store store) {
        this.store = store;
    }

    /** The public half of all keys, as a JWK set (RFC 7517). */
    public String published() {
        return new JWKSet(List.<JWK>copyOf(all())).toString(true);
    }

    /** Makes a new signing key; the old ones stay published. */
    public void rotate() {
        try {
            RSAKey key = new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString().substring(0, 18))
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            store.put(DRAWER, key.getKeyID(), json(key.toJSONString()));
        } catch (JOSEException e) {
            throw new IllegalStateException("RSA keys can be made on every Java runtime", e);
        }
    }

    /** Signs claims with the newest key, RS256. */
    public String sign(JWTClaimsSet claims) {
        List<RSAKey> keys = all();
        RSAKey newest = keys.get(keys.size() - 1);
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(newest.getKeyID())
                        .build(),
                claims);
        try {
            jwt.sign(new RSASSASigner(newest));
        } catch (JOSEException e) {
            throw new IllegalStateException("an own key cannot sign", e);
        }
        return jwt.serialize();
    }

    private synchronized List<RSAKey> all() {
        if (store.all(DRAWER).isEmpty()) {
            rotate();
        }
        List<RSAKey> keys = new ArrayList<>();
        for (JsonObject key : store.all(DRAWER)) {
            try {
                keys.add(RSAKey.parse(key.toString()));
            } catch (ParseException e) {
                throw new IllegalStateException("a key in the platform's state cannot be read", e);
            }
        }
        return keys;
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
