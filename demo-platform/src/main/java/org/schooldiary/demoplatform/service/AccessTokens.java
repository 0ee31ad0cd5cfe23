package org.schooldiary.demoplatform.service;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.schooldiary.demoplatform.answer.Refusal;
import org.schooldiary.demoplatform.registration.Registration;
import org.schooldiary.demoplatform.registration.Registrations;

/** Access tokens: opaque, short-lived, kept in memory only, so a restart ends them as an outage would. */
@Singleton
public class AccessTokens {

    static final Duration VALIDITY = Duration.ofMinutes(10);

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Issued> issued = new ConcurrentHashMap<>();
    private final Registrations registrations;
    private final Clock clock;

    private record Issued(String clientId, Set<String> scopes, Instant until) {}

    @Inject
    public AccessTokens(Registrations registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    String issue(Registration tool, Set<String> scopes) {
        Instant now = clock.instant();
        issued.values().removeIf(one -> !now.isBefore(one.until()));
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        issued.put(token, new Issued(tool.clientId(), scopes, now.plus(VALIDITY)));
        return token;
    }

    /**
     * The tool behind a request to a service.
     *
     * @param authorization header of the request
     * @param anyOf scopes of which one is enough
     * @throws Refusal 401 without a valid token, 403 without the scope (RFC 6750, section 3.1)
     */
    public Registration require(@Nullable String authorization, String... anyOf) {
        String token = authorization != null && authorization.startsWith("Bearer ") ? authorization.substring(7) : "";
        Issued found = Optional.ofNullable(issued.get(token))
                .filter(one -> clock.instant().isBefore(one.until()))
                .orElseThrow(() -> new Refusal(401, "invalid_token", "the access token is unknown or has expired"));
        Registration tool = registrations
                .active(found.clientId())
                .orElseThrow(() -> new Refusal(401, "invalid_token", "the tool was deactivated"));
        for (String scope : anyOf) {
            if (found.scopes().contains(scope)) {
                return tool;
            }
        }
        throw new Refusal(403, "insufficient_scope", "the token has none of the scopes " + String.join(" ", anyOf));
    }
}
