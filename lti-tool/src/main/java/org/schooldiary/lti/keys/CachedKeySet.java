package org.schooldiary.lti.keys;

import java.io.IOException;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.refusal.Facts;

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

    /**
     * After a fetch for an unknown key id that did not bring it, no unknown key id causes another for so long: made-up ids
     * cannot flood the platform, and a key that it has really changed is found after these seconds at the latest.
     */
    static final Duration REFETCH_PAUSE = Duration.ofSeconds(10);

    /** Whoever asks that soon after a first fetch failed is told the same without another one. */
    static final Duration FIRST_RETRY = Duration.ofSeconds(5);

    /** So long a launch whose key is not in the set waits for a fetch that is under way: a changed key may come with it. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

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
    private volatile @Nullable Fetched current;
    private volatile KeptKeySet.@Nullable Failure lastFailure;
    private volatile Instant nextTry = Instant.MIN;
    private Instant nextRefetch = Instant.MIN;
    private volatile @Nullable IOException firstFailure;

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
        return found.isEmpty() && usable == before
                ? afresh(usable, keyId).keys().named(keyId)
                : found;
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

    /**
     * A set fetched after <code>known</code>, by this thread or by another that was quicker; else the old one. Only who has
     * neither a set nor a failure to tell of waits for a fetch of another thread.
     */
    private Fetched renewed(@Nullable Fetched known) throws IOException {
        if (known != null && serves(known)) {
            return fetching.tryLock() ? renewedInTurn(known) : known;
        }
        var lately = firstFailure;
        if (lately == null) {
            fetching.lock();
        } else if (!fetching.tryLock()) {
            throw lately;
        }
        return renewedInTurn(known);
    }

    /** Called with the lock held, which it gives back. */
    private Fetched renewedInTurn(@Nullable Fetched known) throws IOException {
        try {
            var latest = current;
            if (latest != null && latest != known) {
                return latest;
            }
            if (latest != null && clock.instant().isBefore(nextTry) && serves(latest)) {
                return latest;
            }
            var lately = firstFailure;
            if (lately != null && clock.instant().isBefore(nextTry)) {
                throw lately;
            }
            return fetched();
        } catch (IOException unreachable) {
            return inOutage(known, unreachable);
        } finally {
            fetching.unlock();
        }
    }

    /** The old set, where there is one that still serves. Called with the lock held. */
    private Fetched inOutage(@Nullable Fetched known, IOException unreachable) throws IOException {
        boolean serves = known != null && serves(known);
        if (unreachable != firstFailure) {
            nextTry = clock.instant().plus(serves ? RETRY : FIRST_RETRY);
            firstFailure = serves ? null : unreachable;
        }
        if (serves && known != null) {
            return known;
        }
        throw unreachable;
    }

    /** The set fetched once more for a key id that it does not have, unless that was done too often lately. */
    private Fetched afresh(Fetched known, String keyId) {
        if (!isTurnSoon()) {
            return known;
        }
        try {
            var latest = current;
            if (latest != null && latest != known) {
                return latest;
            }
            var now = clock.instant();
            if (now.isBefore(nextRefetch)) {
                return known;
            }
            nextRefetch = now.plus(REFETCH_PAUSE);
            var fresh = fetched();
            if (!fresh.keys().named(keyId).isEmpty()) {
                nextRefetch = now;
            }
            return fresh;
        } catch (IOException unreachable) {
            return known;
        } finally {
            fetching.unlock();
        }
    }

    private boolean isTurnSoon() {
        try {
            return fetching.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException shuttingDown) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Fetched fetched() throws IOException {
        try {
            var fresh = new Fetched(KeySet.read(fetch.now()), clock.instant());
            current = fresh;
            firstFailure = null;
            return fresh;
        } catch (IOException unreachable) {
            lastFailure =
                    new KeptKeySet.Failure(clock.instant(), Facts.printable(String.valueOf(unreachable.getMessage())));
            throw unreachable;
        }
    }

    KeptKeySet kept() {
        var known = current;
        return new KeptKeySet(
                known == null ? 0 : known.keys().size(),
                Optional.ofNullable(known).map(Fetched::at),
                Optional.ofNullable(lastFailure));
    }

    private boolean serves(Fetched old) {
        return clock.instant().isBefore(old.at().plus(OUTAGE));
    }
}
