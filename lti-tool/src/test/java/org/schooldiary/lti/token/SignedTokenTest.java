package org.schooldiary.lti.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooldiary.lti.fixture.SigningPlatform;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;

class SignedTokenTest {

    private static final String HEADER = "{\"alg\":\"RS256\",\"kid\":\"key-1\"}";

    private final SigningPlatform platform = new SigningPlatform();

    @Test
    void gives_its_claims_for_the_right_key() throws LaunchRefused, MalformedClaim {
        var token = SignedToken.read(platform.signedAsIs(HEADER, "{\"sub\":\"Ёлка\"}"));

        assertThat(token.keyId()).isEqualTo("key-1");
        assertThat(token.verifiedBy(List.of(key())).text("sub")).contains("Ёлка");
    }

    @Test
    void tries_all_keys_of_one_name() throws LaunchRefused, JOSEException {
        var token = SignedToken.read(platform.signedAsIs(HEADER, "{\"a\":1}"));
        var other = SigningPlatform.newKey("key-1").toRSAPublicKey();

        assertThat(token.verifiedBy(List.of(other, key())).has("a")).isTrue();
        assertThat(refusal(() -> token.verifiedBy(List.of(other)))).isEqualTo(Refusal.SIGNATURE_WRONG);
        assertThat(refusal(() -> token.verifiedBy(List.of()))).isEqualTo(Refusal.SIGNATURE_WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "5", "null", "", "{", "{\"a\":1,\"a\":2}", "{} {}", "{\"a\":NaN}"})
    void refuses_signed_content_that_is_no_plain_object(String payload) throws LaunchRefused {
        var token = SignedToken.read(platform.signedAsIs(HEADER, payload));

        assertThat(refusal(() -> token.verifiedBy(List.of(key())))).isEqualTo(Refusal.TOKEN_MALFORMED);
    }

    @Test
    void refuses_deep_nesting_and_repeated_members_inside() throws LaunchRefused {
        var deep = "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        var repeated = "{\"a\":{\"b\":1,\"b\":2}}";

        for (var payload : List.of(deep, repeated)) {
            var token = SignedToken.read(platform.signedAsIs(HEADER, payload));
            assertThat(refusal(() -> token.verifiedBy(List.of(key())))).isEqualTo(Refusal.TOKEN_MALFORMED);
        }
    }

    @Test
    void refuses_bytes_that_are_no_utf8() throws LaunchRefused, JOSEException {
        var broken = Base64URL.encode(new byte[] {'{', '"', (byte) 0xC3, '(', '"', ':', '1', '}'});
        var signedPart = Base64URL.encode(HEADER) + "." + broken;
        var signature = new com.nimbusds.jose.crypto.RSASSASigner(platform.key())
                .sign(
                        new com.nimbusds.jose.JWSHeader(com.nimbusds.jose.JWSAlgorithm.RS256),
                        signedPart.getBytes(StandardCharsets.US_ASCII));
        var token = SignedToken.read(signedPart + "." + signature);

        assertThat(refusal(() -> token.verifiedBy(List.of(key())))).isEqualTo(Refusal.TOKEN_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"RS256\",\"kid\":\"key-1\",\"alg\":\"none\"}",
                "[]",
                "{\"alg\":\"RS256\",\"kid\":\"key-1\"",
                "not json"
            })
    void refuses_a_header_that_is_no_plain_object(String header) {
        assertThat(refusal(() -> SignedToken.read(platform.signedAsIs(header, "{}"))))
                .isEqualTo(Refusal.TOKEN_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "nOnE", "NONE"})
    void refuses_no_algorithm_however_it_is_spelt(String algorithm) {
        var header = "{\"alg\":\"" + algorithm + "\",\"kid\":\"key-1\"}";

        assertThat(refusal(() -> SignedToken.read(platform.signedAsIs(header, "{}"))))
                .isEqualTo(Refusal.ALGORITHM_NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"kid\":\"key-1\"}", "{\"alg\":1,\"kid\":\"k\"}", "{\"alg\":\"ES256\",\"kid\":\"k\"}"})
    void refuses_any_algorithm_but_rs256(String header) {
        assertThat(refusal(() -> SignedToken.read(platform.signedAsIs(header, "{}"))))
                .isEqualTo(Refusal.ALGORITHM_NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"alg\":\"RS256\",\"kid\":5}", "{\"alg\":\"RS256\",\"kid\":\" \"}"})
    void refuses_a_key_id_that_is_no_name(String header) {
        assertThat(refusal(() -> SignedToken.read(platform.signedAsIs(header, "{}"))))
                .isEqualTo(Refusal.KEY_ID_MISSING);
    }

    @Test
    void does_not_believe_a_key_that_comes_along_in_the_header() throws LaunchRefused, JOSEException {
        var forger = SigningPlatform.newKey("key-1");
        var header =
                "{\"alg\":\"RS256\",\"kid\":\"key-1\",\"jku\":\"https://evil.example/jwks\",\"x5u\":\"https://evil.example/x\",\"jwk\":"
                        + forger.toPublicJWK().toJSONString() + "}";
        var token = SignedToken.read(SigningPlatform.signed(header, "{}", forger));

        assertThat(refusal(() -> token.verifiedBy(List.of(key())))).isEqualTo(Refusal.SIGNATURE_WRONG);
    }

    @Test
    void refuses_a_token_that_is_too_long_or_badly_encoded_or_not_in_three_parts() {
        var huge = "a".repeat(SignedToken.MAX_LENGTH + 1);

        for (var text : List.of(huge, "", "a", "a.b", "a.b.c.d", "...", "!.!.!", "ё.ё.ё")) {
            assertThat(refusal(() -> SignedToken.read(text))).isEqualTo(Refusal.TOKEN_MALFORMED);
        }
    }

    @Test
    void refuses_an_empty_signature() throws LaunchRefused {
        var parts = platform.signedAsIs(HEADER, "{}").split("\\.");
        var token = SignedToken.read(parts[0] + "." + parts[1] + ".");

        assertThat(refusal(() -> token.verifiedBy(List.of(key())))).isEqualTo(Refusal.SIGNATURE_WRONG);
    }

    private RSAPublicKey key() {
        try {
            return platform.key().toRSAPublicKey();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(LaunchRefused.class, call).refusal();
    }
}
