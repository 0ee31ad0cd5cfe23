package org.schooldiary.demoplatform.registration;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One-time tokens with which a tool may register; made when an administrator begins a registration. */
@Singleton
public class RegistrationTokens {

    private static final Duration VALIDITY = Duration.ofHours(1);

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final Clock clock;

    @Inject
    RegistrationTokens(Clock clock) {
        this.clock = clock;
    }

    /** What a token allows. */
    record Grant(boolean active, Instant until) {}

    /**
     * A new token.
     *
     * @param active whether the registration made with it needs no approval
     */
    public String issue(boolean active) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        grants.put(token, new Grant(active, clock.instant().plus(VALIDITY)));
        return token;
    }

    Optional<Grant> find(String token) {
        return Optional.ofNullable(grants.get(token))
                .filter(grant -> clock.instant().isBefore(grant.until()));
    }

    /** Takes a token away; only the first caller gets it. */
    Optional<Grant> use(String token) {
        return find(token).isPresent() ? Optional.ofNullable(grants.remove(token)) : Optional.empty();
    }
}
