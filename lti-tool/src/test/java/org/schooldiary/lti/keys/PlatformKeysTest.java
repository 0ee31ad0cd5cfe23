package org.schooldiary.lti.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.schooldiary.lti.fixture.AdjustableClock;
import org.schooldiary.lti.fixture.Claimed;
import org.schooldiary.lti.fixture.FakePlatform;
import org.schooldiary.lti.fixture.SigningPlatform;
import org.schooldiary.lti.http.PlatformHosts;
import org.schooldiary.lti.http.PlatformHttp;
import org.schooldiary.lti.http.TrustedCertificates;
import org.schooldiary.lti.registration.Registration;

class PlatformKeysTest {

    private static final RSAKey OLD = SigningPlatform.newKey("old");
    private static final RSAKey NEW = SigningPlatform.newKey("new");

    private final AdjustableClock clock = AdjustableClock.atSchoolTime();
    private final Registration platform = SigningPlatform.registration();
    private final AtomicInteger fetches = new AtomicInteger();
    private final List<Runnable> background = new ArrayList<>();
    private volatile String published = set(OLD);
    private volatile boolean reachable = true;

    private final PlatformKeys keys = new PlatformKeys(
            address -> {
                fetches.incrementAndGet();
                if (!reachable) {
                    throw new IOException("no route");
                }
                return published;
            },
            background::add,
            clock);

    @Test
    void fetches_a_set_once_for_many_launches() throws IOException {
        for (int launch = 0; launch < 100; launch++) {
            assertThat(keys.find(platform, "old")).hasSize(1);
        }

        assertThat(fetches).hasValue(1);
    }

    @Test
    void fetches_once_more_for_a_key_it_does_not_know() throws IOException {
        keys.find(platform, "old");
        published = set(OLD, NEW);

        assertThat(keys.find(platform, "new")).hasSize(1);
        assertThat(keys.find(platform, "new")).hasSize(1);
        assertThat(fetches).hasValue(2);
    }

    @Test
    void a_burst_of_made_up_key_ids_causes_one_more_fetch_and_a_changed_key_is_found_seconds_later()
            throws IOException {
        keys.find(platform, "old");
        for (int forged = 0; forged < 100; forged++) {
            assertThat(keys.find(platform, "forged-" + forged)).isEmpty();
        }
        assertThat(fetches).hasValue(2);

        published = set(OLD, NEW);
        clock.goOn(CachedKeySet.REFETCH_PAUSE);

        assertThat(keys.find(platform, "new")).hasSize(1);
        assertThat(fetches).hasValue(3);
    }

    @Test
    void a_key_that_changes_twice_in_a_moment_is_found_each_time() throws IOException {
        keys.find(platform, "old");
        published = set(OLD, NEW);
        assertThat(keys.find(platform, "new")).hasSize(1);
        published = set(new RSAKey.Builder(OLD).keyID("newer").build());

        assertThat(keys.find(platform, "newer")).hasSize(1);
        assertThat(fetches).hasValue(3);
    }

    @Test
    void fifty_launches_with_unknown_keys_before_any_set_was_had_cause_two_fetches() throws IOException {
        for (int forged = 0; forged < 50; forged++) {
            assertThat(keys.find(platform, "forged-" + forged)).isEmpty();
        }

        assertThat(fetches).hasValue(2);
    }

    @Test
    void keys_that_change_every_minute_are_found_at_every_change() throws IOException {
        for (int minute = 0; minute < 30; minute++) {
            published = set(new RSAKey.Builder(OLD).keyID("of-minute-" + minute).build());
            assertThat(keys.find(platform, "of-minute-" + minute)).hasSize(1);
            assertThat(keys.find(platform, "of-minute-" + minute)).hasSize(1);
            clock.goOn(Duration.ofMinutes(1));
        }

        assertThat(fetches).hasValue(30);
    }

    @Test
    void a_burst_of_launches_while_the_address_never_answered_asks_once() {
        reachable = false;
        for (int launch = 0; launch < 50; launch++) {
            assertThatThrownBy(() -> keys.find(platform, "old")).hasMessage("no route");
        }
        assertThat(fetches).hasValue(1);

        reachable = true;
        clock.goOn(CachedKeySet.FIRST_RETRY);

        assertThatCode(() -> keys.find(platform, "old")).doesNotThrowAnyException();
        assertThat(fetches).hasValue(2);
    }

    @Test
    void a_set_of_ten_thousand_keys_is_not_read() throws IOException {
        keys.find(platform, "old");
        clock.goOn(CachedKeySet.LIFE.plusSeconds(1));
        published = "{\"keys\":[" + "{\"kty\":\"x\"},".repeat(9_999) + "{\"kty\":\"x\"}]}";

        assertThat(keys.find(platform, "old")).hasSize(1);
        var cold = new PlatformKeys(address -> published, background::add, clock);
        assertThatThrownBy(() -> cold.find(platform, "old")).hasMessageContaining("10000 keys");
    }

    @Test
    void few_keys_of_one_name_are_tried_and_none_with_a_slow_exponent() throws IOException {
        var many = new RSAKey[20];
        Arrays.fill(many, OLD);
        var slow = new RSAKey.Builder(NEW.getModulus(), NEW.getModulus())
                .keyID("slow")
                .build();
        published = new JWKSet(Stream.concat(Arrays.stream(many), Stream.of(slow))
                        .map(key -> (JWK) key.toPublicJWK())
                        .toList())
                .toString();

        assertThat(keys.find(platform, "old")).hasSize(KeySet.MOST_OF_ONE_NAME);
        assertThat(keys.find(platform, "slow")).isEmpty();
    }

    @Test
    void renews_ahead_of_time_in_the_background() throws IOException {
        keys.find(platform, "old");
        clock.goOn(CachedKeySet.RENEWAL.plusSeconds(1));
        published = set(NEW);

        assertThat(keys.find(platform, "old")).hasSize(1);
        assertThat(keys.find(platform, "old")).hasSize(1);
        assertThat(fetches).hasValue(1);
        assertThat(background).hasSize(1);
        background.remove(0).run();

        assertThat(fetches).hasValue(2);
        assertThat(keys.find(platform, "new")).hasSize(1);
        assertThat(fetches).hasValue(2);
    }

    @Test
    void forgets_a_key_that_the_platform_withdrew_when_the_set_has_grown_old() throws IOException {
        keys.find(platform, "old");
        published = set(NEW);
        clock.goOn(CachedKeySet.LIFE.plusSeconds(1));

        assertThat(keys.find(platform, "old")).isEmpty();
    }

    @Test
    void keeps_working_through_an_outage_and_does_not_hammer_the_address() throws IOException {
        keys.find(platform, "old");
        reachable = false;
        clock.goOn(Duration.ofHours(5));
        for (int launch = 0; launch < 50; launch++) {
            assertThat(keys.find(platform, "old")).hasSize(1);
        }
        assertThat(fetches).hasValue(2);

        clock.goOn(CachedKeySet.RETRY.plusSeconds(1));
        reachable = true;
        published = set(OLD, NEW);

        assertThat(keys.find(platform, "new")).hasSize(1);
        assertThat(fetches).hasValue(3);
    }

    @Test
    void does_not_trust_an_old_set_for_more_than_a_day() throws IOException {
        keys.find(platform, "old");
        reachable = false;
        clock.goOn(CachedKeySet.OUTAGE.plusSeconds(1));

        assertThatThrownBy(() -> keys.find(platform, "old")).hasMessage("no route");
    }

    @Test
    void says_so_when_there_never_was_a_set() {
        reachable = false;

        assertThatThrownBy(() -> keys.find(platform, "old")).isInstanceOf(IOException.class);
    }

    @Test
    void a_broken_set_is_an_outage_and_not_an_empty_set() throws IOException {
        keys.find(platform, "old");
        clock.goOn(CachedKeySet.LIFE.plusSeconds(1));
        published = "<html>maintenance</html>";

        assertThat(keys.find(platform, "old")).hasSize(1);
    }

    @Test
    void passes_over_keys_that_cannot_be_used_and_keeps_several_of_one_name() throws IOException {
        var weak = SigningPlatform.newKey("weak", 1024);
        var twin = SigningPlatform.newKey("old");
        published = "{\"keys\":["
                + "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"broken\",\"kid\":\"ec\"},"
                + "{\"kty\":\"new-kind\",\"kid\":\"future\"}, 5, {},"
                + "{\"kty\":\"oct\",\"k\":\"AAAA\",\"kid\":\"secret\"},"
                + weak.toPublicJWK().toJSONString() + ","
                + OLD.toPublicJWK().toJSONString() + ","
                + twin.toPublicJWK().toJSONString() + ","
                + new RSAKey.Builder(NEW)
                        .keyUse(com.nimbusds.jose.jwk.KeyUse.ENCRYPTION)
                        .build()
                        .toPublicJWK()
                + "]}";

        assertThat(keys.find(platform, "old")).hasSize(2);
        for (var unusable : List.of("ec", "future", "secret", "weak", "new")) {
            assertThat(keys.find(platform, unusable)).isEmpty();
        }
    }

    @Test
    void reads_moodles_own_set() throws IOException {
        published = Claimed.read("moodle-jwks.json").toString();

        assertThat(keys.find(platform, "9e94e117d7c12c5fd01a")).hasSize(1);
    }

    @Test
    void asks_once_for_many_launches_at_the_same_time() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        var go = new CountDownLatch(1);
        try {
            var launches = new ArrayList<Future<Integer>>();
            for (int launch = 0; launch < 8; launch++) {
                launches.add(threads.submit(() -> {
                    go.await();
                    return keys.find(platform, "old").size();
                }));
            }
            go.countDown();
            for (var launch : launches) {
                assertThat(found(launch)).isEqualTo(1);
            }
            assertThat(fetches).hasValue(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_hanging_address_holds_up_one_launch_and_not_those_who_have_a_set() throws Exception {
        var hanging = new HangingAddress();
        var keys = new PlatformKeys(hanging, background::add, clock);
        keys.find(platform, "old");
        clock.goOn(CachedKeySet.LIFE.plusSeconds(1));
        hanging.hang();
        var threads = Executors.newSingleThreadExecutor();
        try {
            var heldUp = threads.submit(() -> keys.find(platform, "old").size());
            hanging.awaitAsked();

            assertThat(keys.find(platform, "old")).hasSize(1);
            assertThat(heldUp).isNotDone();

            hanging.fail();
            assertThat(found(heldUp)).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void an_address_that_hung_before_any_set_was_had_holds_up_the_one_launch_that_tries_again() throws Exception {
        var hanging = new HangingAddress();
        var keys = new PlatformKeys(hanging, background::add, clock);
        hanging.hang();
        hanging.fail();
        assertThatThrownBy(() -> keys.find(platform, "old")).hasMessage("timed out");
        clock.goOn(CachedKeySet.FIRST_RETRY);
        hanging.hang();
        var threads = Executors.newSingleThreadExecutor();
        try {
            var heldUp = threads.submit(() -> keys.find(platform, "old").size());
            hanging.awaitAsked();

            assertThatThrownBy(() -> keys.find(platform, "old")).hasMessage("timed out");
            assertThat(heldUp).isNotDone();

            hanging.answer();
            assertThat(found(heldUp)).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Serves the old key's set; from when it hangs, each question waits for the test's word. */
    private static final class HangingAddress implements KeySetSource {

        private final Semaphore asked = new Semaphore(0);
        private volatile CompletableFuture<String> next = CompletableFuture.completedFuture(set(OLD));

        @Override
        public String fetch(URI address) throws IOException {
            asked.release();
            try {
                return next.join();
            } catch (CompletionException timedOut) {
                throw new IOException("timed out", timedOut);
            }
        }

        void hang() {
            asked.drainPermits();
            next = new CompletableFuture<>();
        }

        void awaitAsked() throws InterruptedException {
            asked.acquire();
        }

        void fail() {
            next.completeExceptionally(new IOException("timed out"));
        }

        void answer() {
            next.complete(set(OLD));
        }
    }

    @Test
    void fetches_a_large_set_over_the_network_and_tells_a_refusal() throws IOException {
        var many = new ArrayList<com.nimbusds.jose.jwk.JWK>();
        for (int number = 0; number < 200; number++) {
            many.add(new RSAKey.Builder(OLD).keyID("key-" + number).build().toPublicJWK());
        }
        var large = new JWKSet(many).toString();
        assertThat(large.length()).isGreaterThan(64 * 1024);
        try (var web = new FakePlatform().at("/mod/lti/certs.php", asked -> FakePlatform.Answer.json(large));
                var gone = new FakePlatform();
                var http =
                        new PlatformHttp(new PlatformHosts(java.util.Set.of(), true), TrustedCertificates.system())) {
            var overNetwork = PlatformKeys.over(http, Runnable::run, clock);

            assertThat(overNetwork.find(at(web), "key-199")).hasSize(1);
            assertThatThrownBy(() -> overNetwork.find(at(gone), "key-199")).hasMessageContaining("404");
        }
    }

    @Test
    void tells_what_is_kept_and_why_the_last_fetch_failed() throws IOException {
        assertThat(keys.kept(platform)).as("nobody asked so far").isEmpty();
        keys.find(platform, "old");
        var fetched = clock.instant();
        assertThat(keys.kept(platform)).contains(new KeptKeySet(1, Optional.of(fetched), Optional.empty()));
        clock.goOn(CachedKeySet.LIFE.plusSeconds(1));
        reachable = false;

        keys.find(platform, "old");

        var failure = new KeptKeySet.Failure(clock.instant(), "no route");
        assertThat(keys.kept(platform)).contains(new KeptKeySet(1, Optional.of(fetched), Optional.of(failure)));
        keys.forget(platform.id());
        assertThat(keys.kept(platform)).isEmpty();
    }

    private static Registration at(FakePlatform web) {
        return SigningPlatform.registration("reg-" + web.port(), web.origin(), "client", true);
    }

    private static int found(Future<Integer> launch) throws InterruptedException {
        try {
            return launch.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String set(RSAKey... keys) {
        var jwks = new ArrayList<com.nimbusds.jose.jwk.JWK>();
        for (var key : keys) {
            jwks.add(key.toPublicJWK());
        }
        return new JWKSet(jwks).toString();
    }
}
