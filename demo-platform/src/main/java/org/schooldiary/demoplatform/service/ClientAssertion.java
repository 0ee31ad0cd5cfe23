package org.schooldiary.demoplatform.service;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.schooldiary.demoplatform.answer.Refusal;
import org.schooldiary.demoplatform.registration.Registration;
import org.schooldiary.demoplatform.registration.Registrations;
import org.schooldiary.demoplatform.settings.Settings;

/** Checks the JWT by which a tool proves who it is (RFC 7523, section 3; Security Framework 1.0, section 4.1.1). */
@Singleton
public class ClientAssertion {

    /** Longest validity that is taken: a client assertion is for now. */
    static final Duration LONGEST = Duration.ofHours(1);

    /** Clocks of two machines differ. */
    static final Duration LEEWAY = Duration.ofSeconds(60);

    private final String tokenEndpoint;
    private final Registrations registrations;
    private final ToolKeys keys;
    private final OnceOnly once;
    private final Clock clock;

    @Inject
    public ClientAssertion(Settings settings, Registrations registrations, ToolKeys keys, OnceOnly once, Clock clock) {
        this.tokenEndpoint = settings.baseUrl() + "/lti/token";
        this.registrations = registrations;
        this.keys = keys;
        this.once = once;
        this.clock = clock;
    }

    /**
     * The tool that the assertion speaks for.
     *
     * @throws Refusal 401 {@code invalid_client} with the first fault found
     */
    public Registration checked(String assertion) {
        SignedJWT jwt;
        JWTClaimsSet claims;
        Object audience;
        try {
            jwt = SignedJWT.parse(assertion);
            claims = jwt.getJWTClaimsSet();
            audience = jwt.getPayload().toJSONObject().get("aud");
        } catch (ParseException e) {
            throw wrong("client_assertion is not a signed JWT");
        }
        String issuer = claims.getIssuer();
        if (issuer == null || !issuer.equals(claims.getSubject())) {
            throw wrong("iss and sub must both be the client_id");
        }
        Registration tool =
                registrations.active(issuer).orElseThrow(() -> wrong("no active tool has the client_id " + issuer));
        keys.verify(jwt, tool.jwksUri());
        // Some platforms take a list here, some do not; a careful tool sends one string.
        if (!tokenEndpoint.equals(audience)) {
            throw wrong("aud must be the token endpoint as one string: " + tokenEndpoint);
        }
        Instant expires = time(claims.getExpirationTime(), "exp");
        Instant issued = time(claims.getIssueTime(), "iat");
        Instant now = clock.instant();
        if (!now.isBefore(expires.plus(LEEWAY))) {
            throw wrong("the assertion has expired");
        }
        if (issued.isAfter(now.plus(LEEWAY)) || expires.isAfter(now.plus(LONGEST))) {
            throw wrong("iat must not be ahead, exp at most an hour ahead");
        }
        String id = claims.getJWTID();
        if (id == null || !once.first(issuer + "/" + id, expires.plus(LEEWAY))) {
            throw wrong("jti must be there and new");
        }
        return tool;
    }

    private static Instant time(@Nullable Date date, String name) {
        if (date == null) {
            throw wrong(name + " is missing");
        }
        return date.toInstant();
    }

    private static Refusal wrong(String sentence) {
        return new Refusal(401, "invalid_client", sentence);
    }
}
