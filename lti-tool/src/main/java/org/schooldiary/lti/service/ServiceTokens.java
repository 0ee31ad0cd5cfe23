package org.schooldiary.lti.service;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.http.PlatformHttp;
import org.schooldiary.lti.keys.ToolKeySet;
import org.schooldiary.lti.registration.ClientId;
import org.schooldiary.lti.registration.Issuer;
import org.schooldiary.lti.registration.Registration;

/** Access tokens, kept until they expire by issuer, client id and scopes; asked for by one thread at a time. */
final class ServiceTokens {

    private record Purpose(Issuer issuer, ClientId clientId, URI tokenEndpoint, Set<String> scopes) {}

    private static final class Slot {
        final ReentrantLock asking = new ReentrantLock();
        volatile @Nullable AccessToken token;
    }

    private final TokenRequest request;
    private final Clock clock;
    private final ConcurrentMap<Purpose, Slot> slots = new ConcurrentHashMap<>();

    ServiceTokens(ToolKeySet keys, PlatformHttp http, Clock clock) {
        this.request = new TokenRequest(keys, http, clock);
        this.clock = clock;
    }

    /**
     * A token for these scopes, kept or new.
     *
     * @throws IOException if the platform gives none
     */
    AccessToken token(Registration registration, Set<String> scopes) throws IOException {
        var slot = slot(registration, scopes);
        var kept = slot.token;
        return usable(kept) ? kept : replace(slot, kept, registration, scopes);
    }

    /** A token instead of one that the platform did not take. */
    AccessToken tokenInsteadOf(AccessToken refused, Registration registration, Set<String> scopes) throws IOException {
        return replace(slot(registration, scopes), refused, registration, scopes);
    }

    private AccessToken replace(Slot slot, @Nullable AccessToken old, Registration registration, Set<String> scopes)
            throws IOException {
        slot.asking.lock();
        try {
            var latest = slot.token;
            if (latest != null && !latest.equals(old) && usable(latest)) {
                return latest;
            }
            var fresh = request.send(registration, scopes);
            slot.token = fresh;
            return fresh;
        } finally {
            slot.asking.unlock();
        }
    }

    private boolean usable(@Nullable AccessToken token) {
        return token != null && clock.instant().isBefore(token.expiresAt());
    }

    private Slot slot(Registration registration, Set<String> scopes) {
        var purpose = new Purpose(
                registration.issuer(), registration.clientId(), registration.tokenEndpoint(), Set.copyOf(scopes));
        return slots.computeIfAbsent(purpose, key -> new Slot());
    }
}
