package org.schooldiary.systemtests.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.schooldiary.systemtests.harness.Http;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.ToolServer;

/** Access tokens for services: client credentials with {@code private_key_jwt} (1EdTech Security Framework 1.0, 4.1). */
final class TokenDesk {

    /** Each is named by a launch of its own kind, so they are never asked for together. */
    private static final Set<Set<String>> SCOPES = Set.of(
            Set.of(Lti.MEMBERSHIP_SCOPE),
            Set.of(Lti.GROUP_SCOPE),
            Set.of(Lti.EULA_USER_SCOPE),
            Set.copyOf(Lti.GRADE_SCOPES));

    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final URI issuer;
    private final ToolServer tool;
    private final RegistrationDesk registrations;
    private final Set<String> seenIds = ConcurrentHashMap.newKeySet();
    private final Map<String, Set<String>> granted = new ConcurrentHashMap<>();

    TokenDesk(URI issuer, ToolServer tool, RegistrationDesk registrations) {
        this.issuer = issuer;
        this.tool = tool;
        this.registrations = registrations;
    }

    /** Whether this is a token for that scope, and for none that goes with another service. */
    boolean grants(String authorization, String scope) {
        return authorization.startsWith("Bearer ")
                && granted.getOrDefault(authorization.substring("Bearer ".length()), Set.of())
                        .contains(scope);
    }

    /** The tokens given out so far serve no longer. */
    void forget() {
        granted.clear();
    }

    private static Set<String> scopes(Map<String, String> form) {
        return Set.of(form.getOrDefault("scope", "").split(" "));
    }

    void answer(HttpExchange exchange) throws IOException {
        Map<String, String> form = Exchange.fields(Exchange.body(exchange));
        String mistake = mistakeOf(form);
        if (!mistake.isEmpty()) {
            Exchange.refuse(exchange, 400, mistake);
            return;
        }
        String token = UUID.randomUUID().toString();
        granted.put(token, scopes(form));
        Exchange.answer(
                exchange,
                200,
                "application/json",
                Json.write(Map.of(
                        "access_token",
                        token,
                        "token_type",
                        "Bearer",
                        "expires_in",
                        3600,
                        "scope",
                        form.getOrDefault("scope", ""))));
    }

    private String mistakeOf(Map<String, String> form) {
        if (!"client_credentials".equals(form.get("grant_type"))) {
            return "grant_type";
        }
        if (!ASSERTION_TYPE.equals(form.get("client_assertion_type"))) {
            return "client_assertion_type";
        }
        if (!SCOPES.contains(scopes(form))) {
            return "scope: only what the launch named";
        }
        try {
            return mistakeOf(SignedJWT.parse(form.getOrDefault("client_assertion", "")));
        } catch (ParseException | JOSEException e) {
            return "client_assertion: " + e.getMessage();
        }
    }

    private String mistakeOf(SignedJWT assertion) throws ParseException, JOSEException {
        if (!JWSAlgorithm.RS256.equals(assertion.getHeader().getAlgorithm())) {
            return "alg";
        }
        JWKSet toolKeys = JWKSet.parse(Http.get(tool.uri("/lti/jwks")).text());
        JWK key = toolKeys.getKeyByKeyId(assertion.getHeader().getKeyID());
        if (key == null || !assertion.verify(new RSASSAVerifier(key.toRSAKey()))) {
            return "signature";
        }
        JWTClaimsSet claims = assertion.getJWTClaimsSet();
        String client = registrations.clientId();
        if (!client.equals(claims.getIssuer()) || !client.equals(claims.getSubject())) {
            return "iss and sub";
        }
        if (!List.of(issuer + "/token").equals(claims.getAudience())
                || claims.getClaim("aud") instanceof List<?> many && many.size() > 1) {
            return "aud";
        }
        Instant now = Instant.now();
        if (claims.getExpirationTime() == null
                || claims.getExpirationTime().toInstant().isBefore(now)
                || claims.getExpirationTime().toInstant().isAfter(now.plusSeconds(600))) {
            return "exp";
        }
        if (claims.getIssueTime() == null || claims.getIssueTime().toInstant().isAfter(now.plusSeconds(1))) {
            return "iat";
        }
        return claims.getJWTID() != null && seenIds.add(claims.getJWTID()) ? "" : "jti";
    }
}
