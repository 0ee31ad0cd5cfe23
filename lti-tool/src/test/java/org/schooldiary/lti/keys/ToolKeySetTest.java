package org.schooldiary.lti.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooldiary.lti.fixture.AdjustableClock;
import org.schooldiary.lti.fixture.StoredKeys;
import org.schooldiary.lti.keys.ToolKeyState.Stage;

class ToolKeySetTest {

    private final AdjustableClock clock = AdjustableClock.atSchoolTime();
    private final StoredKeys store = new StoredKeys();
    private final MasterKey master = new MasterKey(new byte[MasterKey.BYTES]);
    private final ToolKeySet keys = new ToolKeySet(store, master, clock);

    @Test
    void makes_its_first_key_by_itself_and_signs_what_anybody_can_verify() throws Exception {
        var token = SignedJWT.parse(keys.sign(Map.of("iss", "client-1", "n", 5)));

        var published = JWKSet.parse(keys.publicJwks());
        var key = published.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo("client-1");
        assertThat(key.size()).isEqualTo(2048);
        assertThat(store.all()).hasSize(1);
    }

    @Test
    void publishes_no_private_part_and_stores_none_unsealed() throws Exception {
        keys.sign(Map.of("a", "b"));

        assertThat(JWKSet.parse(keys.publicJwks()).containsNonPublicKeys()).isFalse();
        assertThat(keys.publicJwks()).contains("\"use\"", "sig", "RS256").doesNotContain("\"d\"");
        var stored = store.all().get(0);
        assertThat(stored.publicJwk()).doesNotContain("\"d\"").hasSizeLessThan(2000);
        assertThat(stored.privateKey().value()).hasSizeLessThan(8000);
        assertThat(new String(stored.privateKey().bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("\"kty\"");
    }

    @Test
    void another_node_with_the_same_store_signs_with_the_same_key() throws Exception {
        var one = SignedJWT.parse(keys.sign(Map.of("a", "b")));
        var other = SignedJWT.parse(new ToolKeySet(store, master, clock).sign(Map.of("a", "b")));

        assertThat(other.getHeader().getKeyID()).isEqualTo(one.getHeader().getKeyID());
    }

    @Test
    void a_retired_key_stays_published_for_a_day_and_its_id_is_not_used_again() throws Exception {
        var before = SignedJWT.parse(keys.sign(Map.of("a", "b"))).getHeader().getKeyID();
        clock.goOn(Duration.ofDays(90));

        var made = keys.rotate();

        assertThat(JWKSet.parse(keys.publicJwks()).getKeyByKeyId(made)).isNotNull();
        assertThat(SignedJWT.parse(keys.sign(Map.of("a", "b"))).getHeader().getKeyID())
                .as("while platforms may not have seen the new one")
                .isEqualTo(before);
        clock.goOn(ToolKeySet.PUBLISHED_BEFORE_USE);
        assertThat(SignedJWT.parse(keys.sign(Map.of("a", "b"))).getHeader().getKeyID())
                .isEqualTo(made)
                .isNotEqualTo(before);
        assertThat(JWKSet.parse(keys.publicJwks()).getKeyByKeyId(before)).isNotNull();

        clock.goOn(ToolKeySet.PUBLISHED_AFTER_RETIREMENT);

        assertThat(JWKSet.parse(keys.publicJwks()).getKeyByKeyId(before)).isNull();
        assertThat(JWKSet.parse(keys.publicJwks()).getKeyByKeyId(made)).isNotNull();
        assertThat(store.all()).hasSize(2);
    }

    @Test
    void a_key_is_replaced_by_itself_only_once_it_is_old_enough() {
        keys.sign(Map.of("a", "b"));
        clock.goOn(Duration.ofDays(30));

        assertThat(keys.rotateIfOlderThan(Duration.ofDays(90))).isEmpty();

        clock.goOn(Duration.ofDays(61));

        var made = keys.rotateIfOlderThan(Duration.ofDays(90));
        assertThat(made).isPresent();
        assertThat(keys.rotateIfOlderThan(Duration.ofDays(90)))
                .as("the new one is young")
                .isEmpty();
        assertThat(store.all()).hasSize(2);
    }

    @Test
    void without_any_key_none_is_old() {
        assertThat(keys.rotateIfOlderThan(Duration.ofDays(1))).isEmpty();
        assertThat(keys.states()).isEmpty();
    }

    @Test
    void tells_the_life_of_each_key() throws Exception {
        var first = SignedJWT.parse(keys.sign(Map.of("a", "b"))).getHeader().getKeyID();
        var begun = clock.instant();
        clock.goOn(Duration.ofDays(90));
        var rotated = clock.instant();
        var second = keys.rotate();

        assertThat(keys.states())
                .containsExactly(
                        new ToolKeyState(
                                second,
                                rotated,
                                rotated.plus(Duration.ofMinutes(10)),
                                Optional.empty(),
                                Optional.empty(),
                                Stage.COMING),
                        new ToolKeyState(
                                first,
                                begun,
                                begun,
                                Optional.of(rotated.plus(Duration.ofMinutes(10))),
                                Optional.of(rotated.plus(Duration.ofMinutes(10)).plus(Duration.ofDays(1))),
                                Stage.SIGNING));
        clock.goOn(Duration.ofMinutes(10));
        assertThat(keys.states()).extracting(ToolKeyState::stage).containsExactly(Stage.SIGNING, Stage.RETIRED);
        clock.goOn(Duration.ofDays(1));
        assertThat(keys.states()).extracting(ToolKeyState::stage).containsExactly(Stage.SIGNING, Stage.GONE);
    }

    @Test
    void says_so_when_the_master_key_is_another() {
        keys.sign(Map.of("a", "b"));
        var secret = new byte[MasterKey.BYTES];
        secret[0] = 1;
        var elsewhere = new ToolKeySet(store, new MasterKey(secret), clock);

        assertThatThrownBy(() -> elsewhere.sign(Map.of("a", "b")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not open with this master key");
    }

    @Test
    void a_seal_holds_content_and_label_together() throws SealBroken {
        var plain = "secret".getBytes(StandardCharsets.UTF_8);
        var sealed = master.seal(plain, "kid-1");

        assertThat(master.open(sealed, "kid-1")).isEqualTo(plain);
        assertThat(master.seal(plain, "kid-1")).isNotEqualTo(sealed);
        assertThatThrownBy(() -> master.open(sealed, "kid-2")).isInstanceOf(SealBroken.class);
        var altered = sealed.bytes();
        altered[altered.length - 1] ^= 1;
        assertThatThrownBy(() -> master.open(SealedKey.of(altered), "kid-1")).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> master.open(new SealedKey("AQ"), "kid-1")).isInstanceOf(SealBroken.class);
    }

    @Test
    void a_master_key_has_256_bits_and_shows_none_of_them() {
        assertThatThrownBy(() -> new MasterKey(new byte[16])).isInstanceOf(IllegalArgumentException.class);
        assertThat(master).hasToString("MasterKey[hidden]");
    }
}
