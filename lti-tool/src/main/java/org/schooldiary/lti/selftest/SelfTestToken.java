package org.schooldiary.lti.selftest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A message of the self-test's platform with a header of the case's choice, signed as the case wants it. */
final class SelfTestToken {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final RSAKey key;
    private final Map<String, Object> header = new LinkedHashMap<>();
    private final Map<String, Object> claims;

    SelfTestToken(RSAKey key, Map<String, Object> claims) {
        this.key = key;
        this.claims = new LinkedHashMap<>(claims);
        header.put("alg", JWSAlgorithm.RS256.getName());
        header.put("typ", "JWT");
        header.put("kid", key.getKeyID());
    }

    SelfTestToken with(String claim, Object value) {
        claims.put(claim, value);
        return this;
    }

    SelfTestToken without(String... names) {
        for (var name : names) {
            claims.remove(name);
        }
        return this;
    }

    SelfTestToken withHeader(String name, Object value) {
        header.put(name, value);
        return this;
    }

    SelfTestToken withoutHeader(String name) {
        header.remove(name);
        return this;
    }

    /** Signed by the platform's key, whatever the header says. */
    String signed() {
        return signed(JWSAlgorithm.RS256);
    }

    /** With no signature at all. */
    String unsigned() {
        return withHeader("alg", "none").content() + ".";
    }

    /** Signed by HMAC with the public key as its secret: what a careless check would take for good (RFC 8725, section 2.1). */
    String signedByPublicKey() {
        return withHeader("alg", JWSAlgorithm.HS256.getName()).signed(JWSAlgorithm.HS256);
    }

    /** Signed, and changed afterwards. */
    String tampered() {
        var signature = signed().substring(content().length());
        return with("sub", "somebody-else").content() + signature;
    }

    private String signed(JWSAlgorithm algorithm) {
        var content = content();
        try {
            JWSSigner signer = algorithm.equals(JWSAlgorithm.RS256)
                    ? new RSASSASigner(key)
                    : new MACSigner(key.toRSAPublicKey().getEncoded());
            var signature = signer.sign(new JWSHeader(algorithm), content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + signature;
        } catch (JOSEException unusable) {
            throw new IllegalStateException("The self-test's key cannot sign", unusable);
        }
    }

    private String content() {
        return encoded(header) + "." + encoded(claims);
    }

    private static String encoded(Map<String, Object> part) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(MAPPER.writeValueAsBytes(part));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("claims that are no JSON", impossible);
        }
    }
}
