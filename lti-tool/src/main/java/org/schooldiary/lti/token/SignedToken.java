package org.schooldiary.lti.token;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;

/**
 * A token in compact serialisation whose header is acceptable; its claims are given out only for a key that fits.
 *
 * <p>Only RS256: the algorithm is ours to choose, never the token's (RFC 8725, section 3.1; Security Framework 1.0,
 * section 5.1.3 step 6).
 */
public final class SignedToken {

    /** The longest token taken, in characters; platforms' launches have 2,000 to 20,000. */
    public static final int MAX_LENGTH = 512 * 1024;

    private static final int MAX_KEY_ID_LENGTH = 1024;

    private final String keyId;
    private final byte[] signedPart;
    private final byte[] payload;
    private final Base64URL signature;

    private SignedToken(String keyId, byte[] signedPart, byte[] payload, Base64URL signature) {
        this.keyId = keyId;
        this.signedPart = signedPart;
        this.payload = payload;
        this.signature = signature;
    }

    /**
     * Takes a token apart and judges its header; looks no key up.
     *
     * @throws LaunchRefused {@link Refusal#TOKEN_MALFORMED}, {@link Refusal#ALGORITHM_NONE},
     *     {@link Refusal#ALGORITHM_NOT_ALLOWED}, {@link Refusal#CRITICAL_HEADER} or {@link Refusal#KEY_ID_MISSING}
     */
    public static SignedToken read(String token) throws LaunchRefused {
        if (token.length() > MAX_LENGTH) {
            throw malformed("longer than " + MAX_LENGTH + " characters");
        }
        var parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw malformed(parts.length + " parts instead of 3");
        }
        var keyId = keyId(object(parts[0], "header"));
        return new SignedToken(
                keyId,
                (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII),
                bytes(parts[1], "payload"),
                new Base64URL(parts[2]));
    }

    private static String keyId(ObjectNode header) throws LaunchRefused {
        var algorithm = header.path("alg").asText("");
        var facts = Facts.none().with("alg", algorithm);
        if (algorithm.equalsIgnoreCase("none")) {
            throw new LaunchRefused(Refusal.ALGORITHM_NONE, facts);
        }
        if (!algorithm.equals(JWSAlgorithm.RS256.getName())) {
            throw new LaunchRefused(Refusal.ALGORITHM_NOT_ALLOWED, facts);
        }
        if (header.has("crit")) {
            throw new LaunchRefused(Refusal.CRITICAL_HEADER, facts.with("crit", header.path("crit")));
        }
        var keyId = header.path("kid");
        if (!keyId.isTextual()
                || keyId.textValue().isBlank()
                || keyId.textValue().length() > MAX_KEY_ID_LENGTH) {
            throw new LaunchRefused(Refusal.KEY_ID_MISSING, facts);
        }
        return keyId.textValue();
    }

    /** The platform's name for the key that signed. */
    public String keyId() {
        return keyId;
    }

    /**
     * Gives the claims if one of the keys signed them (RFC 7515, section 5.2).
     *
     * @param keys all keys of that name; a platform may, against the rules, have several
     * @throws LaunchRefused {@link Refusal#SIGNATURE_WRONG}, or {@link Refusal#TOKEN_MALFORMED} if what was signed is no
     *     JSON object
     */
    public Claims verifiedBy(List<RSAPublicKey> keys) throws LaunchRefused {
        for (var key : keys) {
            if (fits(key)) {
                return new Claims(object(payload, "payload"));
            }
        }
        throw new LaunchRefused(Refusal.SIGNATURE_WRONG, Facts.none().with("kid", keyId));
    }

    private boolean fits(RSAPublicKey key) {
        try {
            return new RSASSAVerifier(key).verify(new JWSHeader(JWSAlgorithm.RS256), signedPart, signature);
        } catch (JOSEException unusableKeyOrSignature) {
            return false;
        }
    }

    private static ObjectNode object(String part, String name) throws LaunchRefused {
        return object(bytes(part, name), name);
    }

    private static ObjectNode object(byte[] json, String name) throws LaunchRefused {
        try {
            return StrictJson.object(json);
        } catch (IOException notStrictJson) {
            throw malformed(name + " is not a plain JSON object");
        }
    }

    private static byte[] bytes(String part, String name) throws LaunchRefused {
        try {
            return Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException notBase64url) {
            throw malformed(name + " is not base64url");
        }
    }

    private static LaunchRefused malformed(String what) {
        return new LaunchRefused(Refusal.TOKEN_MALFORMED, Facts.none().with("token", what));
    }
}
