package org.schooldiary.systemtests.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.schooldiary.systemtests.harness.Json;

/** The claims of one launch message, changeable, and the ways to put a signature under them: right and wrong ones. */
public final class IdToken {

    private final Map<String, Object> claims;

    IdToken(Map<String, Object> claims) {
        this.claims = new LinkedHashMap<>(claims);
    }

    public IdToken with(String claim, Object value) {
        claims.put(claim, value);
        return this;
    }

    public IdToken without(String... names) {
        for (String name : names) {
            claims.remove(name);
        }
        return this;
    }

    public @Nullable Object claim(String name) {
        return claims.get(name);
    }

    public String signedBy(RSAKey key) {
        return signed(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), signer(key));
    }

    /** Signed by the key, but the header names another one. */
    public String signedByAs(RSAKey key, String keyId) {
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).build(), signer(key));
    }

    public String signedWithoutKeyId(RSAKey key) {
        return signed(new JWSHeader(JWSAlgorithm.RS256), signer(key));
    }

    /** Another RSA algorithm than the one LTI asks for. */
    public String signedWithRs512(RSAKey key) {
        return signed(
                new JWSHeader.Builder(JWSAlgorithm.RS512).keyID(key.getKeyID()).build(), signer(key));
    }

    /** The confusion attack: the public key's text used as a shared secret. */
    public String signedWithPublicKeyAsSecret(RSAKey key) {
        try {
            byte[] secret = key.toRSAPublicKey().getEncoded();
            return signed(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(key.getKeyID())
                            .build(),
                    new MACSigner(secret));
        } catch (JOSEException e) {
            throw new AssertionError("No HMAC here", e);
        }
    }

    /** {@code alg=none} with an empty signature. */
    public String unsigned(RSAKey key) {
        String header = Json.write(Map.of("alg", "none", "typ", "JWT", "kid", key.getKeyID()));
        return Base64URL.encode(header) + "." + Base64URL.encode(Json.write(claims)) + ".";
    }

    /** A good signature over other claims than those sent. */
    public String tampered(RSAKey key, String claim, Object value) {
        String[] good = signedBy(key).split("\\.");
        Map<String, Object> other = new LinkedHashMap<>(claims);
        other.put(claim, value);
        return good[0] + "." + Base64URL.encode(Json.write(other)) + "." + good[2];
    }

    private String signed(JWSHeader header, JWSSigner signer) {
        JWSObject object = new JWSObject(header, new Payload(Json.write(claims)));
        try {
            object.sign(signer);
            return object.serialize();
        } catch (JOSEException e) {
            throw new AssertionError("Cannot sign", e);
        }
    }

    private static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException e) {
            throw new AssertionError("Cannot sign", e);
        }
    }
}
