package org.schooldiary.demoplatform.service;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Ids of JWTs that were taken already; each is remembered until its JWT is too old anyway. */
@Singleton
public class OnceOnly {

    private final Map<String, Instant> used = new ConcurrentHashMap<>();
    private final Clock clock;

    @Inject
    public OnceOnly(Clock clock) {
        this.clock = clock;
    }

    /** True for the first caller with this id. */
    public boolean first(String id, Instant until) {
        Instant now = clock.instant();
        used.values().removeIf(now::isAfter);
        return used.putIfAbsent(id, until) == null;
    }
}
