package org.schooldiary.lti.keys;

import java.io.IOException;
import java.net.URI;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import org.schooldiary.lti.http.PlatformHttp;
import org.schooldiary.lti.http.PlatformRequest;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.RegistrationId;

/**
 * The platforms' public keys (Security Framework 1.0, section 6.3). Thread-safe; one for the whole application.
 *
 * <p>A set is kept for an hour and renewed ahead of that in the background. A key id that it does not have makes it be
 * fetched once more, for platforms that have changed their key; for ten seconds after that was in vain, not again. While the address does not
 * answer, the last good set goes on serving for a day.
 */
public final class PlatformKeys {

    private record Place(RegistrationId registration, URI address) {}

    private final KeySetSource source;
    private final Executor background;
    private final Clock clock;
    private final ConcurrentMap<Place, CachedKeySet> sets = new ConcurrentHashMap<>();

    /**
     * @param source where key sets come from
     * @param background runs renewals ahead of time
     */
    public PlatformKeys(KeySetSource source, Executor background, Clock clock) {
        this.source = source;
        this.background = background;
        this.clock = clock;
    }

    /** Key sets fetched over the network. */
    public static PlatformKeys over(PlatformHttp http, Executor background, Clock clock) {
        return new PlatformKeys(network(http), background, clock);
    }

    /** The network as a source. */
    public static KeySetSource network(PlatformHttp http) {
        return address -> download(http, address);
    }

    static PlatformRequest request(URI address) {
        return PlatformRequest.get(address, "application/jwk-set+json, application/json;q=0.9");
    }

    private static String download(PlatformHttp http, URI address) throws IOException {
        var answer = http.send(request(address));
        if (!answer.ok()) {
            throw new IOException(address + " answered " + answer.status());
        }
        return answer.body();
    }

    /**
     * The platform's keys of a name.
     *
     * @return empty if the platform has no such key, also in a set fetched afresh; usually one
     * @throws IOException if no set could be had and none was kept
     */
    public List<RSAPublicKey> find(Registration registration, String keyId) throws IOException {
        return sets.computeIfAbsent(
                        new Place(registration.id(), registration.jwksUri()),
                        place -> new CachedKeySet(() -> source.fetch(place.address()), background, clock))
                .find(keyId);
    }

    /** What is kept of a platform's key set by this server; empty if nobody launched from it since the start. */
    public Optional<KeptKeySet> kept(Registration registration) {
        return Optional.ofNullable(sets.get(new Place(registration.id(), registration.jwksUri())))
                .map(CachedKeySet::kept);
    }

    /** Keeps nothing any more of a platform that is gone. */
    public void forget(RegistrationId registration) {
        sets.keySet().removeIf(place -> place.registration().equals(registration));
    }
}
