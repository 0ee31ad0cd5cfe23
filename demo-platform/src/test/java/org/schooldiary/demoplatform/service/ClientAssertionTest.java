package org.schooldiary.demoplatform.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schooldiary.demoplatform.answer.Refusal;
import org.schooldiary.demoplatform.registration.RegistrationFixture;
import org.schooldiary.demoplatform.registration.Registrations;
import org.schooldiary.demoplatform.settings.Settings;
import org.schooldiary.demoplatform.store.Store;

class ClientAssertionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final String ENDPOINT = "http://localhost:8180/lti/token";

    private static RSAKey key;
    private static RSAKey foreign;

    @TempDir
    Path home;

    private ClientAssertion assertion;

    @BeforeAll
    static void makeKeys() throws JOSEException {
        key = new RSAKeyGenerator(2048).keyID("k1").generate();
        foreign = new RSAKeyGenerator(2048).keyID("k1").generate();
    }

    @BeforeEach
    void registerTheTool() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Registrations registrations = new Registrations(new Store(home.resolve("platform.json")));
        registrations.add(RegistrationFixture.tool());
        ToolKeys keys = new ToolKeys(address -> new JWKSet(key.toPublicJWK()).toString());
        assertion = new ClientAssertion(Settings.of(Map.of()), registrations, keys, new OnceOnly(clock), clock);
    }

    @Test
    void knowsTheToolBehindAGoodAssertion() throws JOSEException {
        assertThat(assertion.checked(signed(claims(), key)).clientId()).isEqualTo("tool-1");
    }

    @Test
    void takesAnAssertionOnlyOnce() throws JOSEException {
        String jwt = signed(claims(), key);
        assertion.checked(jwt);
        assertRefused(jwt, "jti");
    }

    @Test
    void wantsTheAudienceAsOneString() throws JOSEException {
        assertRefused(signed(claims().audience(List.of(ENDPOINT, "other")), key), "aud");
        assertRefused(signed(claims().audience("http://localhost:8180"), key), "aud");
    }

    @Test
    void wantsIssuerAndSubjectToBeTheClient() throws JOSEException {
        assertRefused(signed(claims().subject("other"), key), "iss and sub");
        assertRefused(signed(claims().issuer("other").subject("other"), key), "client_id");
    }

    @Test
    void wantsTimesThatMakeSense() throws JOSEException {
        assertRefused(signed(claims().expirationTime(at(-61)), key), "expired");
        assertRefused(signed(claims().expirationTime(null), key), "exp");
        assertRefused(signed(claims().issueTime(null), key), "iat");
        assertRefused(signed(claims().issueTime(at(120)), key), "iat");
        assertRefused(signed(claims().expirationTime(at(2 * 3600)), key), "exp");
    }

    @Test
    void wantsTheToolsOwnSignature() throws JOSEException {
        assertRefused(signed(claims(), foreign), "signature");
        RSAKey unknown = new RSAKey.Builder(key).keyID("k2").build();
        assertRefused(signed(claims(), unknown), "publishes no key");
        SignedJWT byPassword = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k1").build(), claims().build());
        byPassword.sign(new MACSigner(new byte[32]));
        assertRefused(byPassword.serialize(), "RS256");
        assertRefused("no.jwt", "signed JWT");
    }

    @Test
    void givesOnlyRegisteredScopes() {
        String score = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
        assertThat(TokenResource.scopes(score, RegistrationFixture.tool())).containsExactly(score);
        assertThatThrownBy(() -> TokenResource.scopes(score + " openid", RegistrationFixture.tool()))
                .isInstanceOf(Refusal.class);
    }

    private void assertRefused(String jwt, String named) {
        assertThatThrownBy(() -> assertion.checked(jwt))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.error()).isEqualTo("invalid_client"))
                .hasMessageContaining(named);
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("tool-1")
                .subject("tool-1")
                .audience(ENDPOINT)
                .issueTime(at(-5))
                .expirationTime(at(300))
                .jwtID(UUID.randomUUID().toString());
    }

    private static Date at(int seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }

    private static String signed(JWTClaimsSet.Builder claims, RSAKey by) throws JOSEException {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build(), claims.build());
        jwt.sign(new RSASSASigner(by));
        return jwt.serialize();
    }
}
