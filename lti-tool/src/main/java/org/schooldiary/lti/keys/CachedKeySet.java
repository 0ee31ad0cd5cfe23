package org.schooldiary.lti.keys;

import java.io.IOException;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One platform's key set, fetched by one thread at a time. */
final class CachedKeySet {

    /** Older sets are not used while the address answers. */
    static final Duration LIFE = Duration.ofHours(1);

    /** From this age on a set is renewed in the background. */
    static final Duration RENEWAL = Duration.ofMinutes(45);

    /** How long the last good set serves while the address does not answer. */
    static final Duration OUTAGE = Duration.ofHours(24);

    /** After a failed fetch the old set serves that long before the next try. */
    static final Duration RETRY = Duration.ofSeconds(30);

    /** Fetches within a minute that unknown key ids can cause, so that made-up ids cannot flood the platform. */
    static final int REFETCHES_A_MINUTE = 6;

    /** Fetches a key set, unread. */
    interface Fetch {
        String now() throws IOException;
    }

    private record Fetched(KeySet keys, Instant at) {}

    private final Fetch fetch;
    private final Executor background;
    private final Clock clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private final AtomicBoolean renewing = new AtomicBoolean();
    private final Deque<Instant> refetches = new ArrayDeque<>();
    private volatile @Nullable Fetched current;
    private volatile Instant nextTry = Instant.MIN;

    CachedKeySet(Fetch fetch, Executor background, Clock clock) {
        this.fetch = fetch;
        this.background = background;
        this.clock = clock;
    }

    List<RSAPublicKey> find(String keyId) throws IOException {
        var before = current;
        var usable = usable();
        var found = usable.keys().named(keyId);
        // A set that was fetched for this very question need not be fetched again.
        return found.isEmpty() && usable == before ? afresh(usable).keys().named(keyId) : found;
    }

    private Fetched usable() throws IOException {
        var known = current;
        var now = clock.instant();
        if (known == null || now.isAfter(known.at().plus(LIFE))) {
            return renewed(known);
        }
        if (now.isAfter(known.at().plus(RENEWAL)) && !now.isBefore(nextTry) && renewing.compareAndSet(false, true)) {
            background.execute(() -> renewInBackground(known));
        }
        return known;
    }

    private void renewInBackground(Fetched known) {
        try {
            renewed(known);
        } catch (IOException stillUnreachable) {
            // The old set is good for some time yet, and the next question tries again.
            return;
        } finally {
            renewing.set(false);
        }
    }

    /** A set fetched after <code>known</code>, by this thread or by another that was quicker; else the old one. */
    private Fetched renewed(@Nullable Fetched known) throws IOException {
        fetching.lock();
        try {
            var latest = current;
            if (latest != null && latest != known) {
                return latest;
            }
            if (latest != null && clock.instant().isBefore(nextTry) && serves(latest)) {
                return latest;
            }
            return fetched();
        } catch (IOException unreachable) {
            nextTry = clock.instant().plus(RETRY);
            if (known != null && serves(known)) {
                return known;
            }
            throw unreachable;
        } finally {
            fetching.unlock();
        }
    }

    /** The set fetched once more for a key id that it does not have, unless that was done too often lately. */
    private Fetched afresh(Fetched known) {
        fetching.lock();
        try {
            var latest = current;
            if (latest != null && latest != known) {
                return latest;
            }
            return mayRefetch() ? fetched() : known;
        } catch (IOException unreachable) {
            return known;
        } finally {
            fetching.unlock();
        }
    }

    private Fetched fetched() throws IOException {
        var fresh = new Fetched(KeySet.read(fetch.now()), clock.instant());
        current = fresh;
        return fresh;
    }

    private boolean serves(Fetched old) {
        return clock.instant().isBefore(old.at().plus(OUTAGE));
    }

    private boolean mayRefetch() {
        var now = clock.instant();
        while (!refetches.isEmpty() && refetches.peekFirst().isBefore(now.minus(Duration.ofMinutes(1)))) {
            refetches.removeFirst();
        }
        if (refetches.size() >= REFETCHES_A_MINUTE) {
            return false;
        }
        refetches.addLast(now);
        return true;
    }
}
