package org.schooldiary.lti.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The tool's own keys: makes them, publishes the public halves, signs (Security Framework 1.0, sections 6.1 and 6.3).
 *
 * <p>A key is made at its first use and signs until it is rotated out; after that it stays published for a day, far
 * longer than the five minutes that anything it signed may live. A new key is published for ten minutes before it signs,
 * so that platforms which keep our key set for some minutes know it by then. Thread-safe.
 */
public final class ToolKeySet {

    /** How long a retired key stays published. */
    public static final Duration PUBLISHED_AFTER_RETIREMENT = Duration.ofDays(1);

    /** How long a new key is published before it signs in place of an older one. */
    public static final Duration PUBLISHED_BEFORE_USE = Duration.ofMinutes(10);

    private static final Comparator<StoredToolKey> AGE =
            Comparator.comparing(StoredToolKey::createdAt).thenComparing(StoredToolKey::kid);

    private static final int BITS = 2048;
    private static final int KEY_ID_BYTES = 16;

    private final ToolKeys store;
    private final MasterKey master;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final ConcurrentMap<String, RSAKey> opened = new ConcurrentHashMap<>();

    public ToolKeySet(ToolKeys store, MasterKey master, Clock clock) {
        this.store = store;
        this.master = master;
        this.clock = clock;
    }

    /** The public keys as a JSON Web Key Set, never empty. */
    public String publicJwks() {
        signingKey();
        var published = new ArrayList<JWK>();
        for (var key : store.all()) {
            if (isPublished(key)) {
                published.add(parsed(key.publicJwk()).toPublicJWK());
            }
        }
        return new JWKSet(published).toString(true);
    }

    /**
     * Signs claims as a token.
     *
     * @throws IllegalStateException if the stored key does not open with the master key; the cause says so
     */
    public String sign(Map<String, Object> claims) {
        var stored = signingKey();
        var key = opened.computeIfAbsent(stored.kid(), kid -> open(stored));
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .type(JOSEObjectType.JWT)
                    .keyID(key.getKeyID())
                    .build();
            var token = new SignedJWT(header, JWTClaimsSet.parse(claims));
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException | ParseException unusable) {
            throw new IllegalStateException("The tool's key «" + stored.kid() + "» cannot sign", unusable);
        }
    }

    /**
     * Makes a new key; the others go on signing for {@link #PUBLISHED_BEFORE_USE} and are retired then.
     *
     * @return the new key's id
     */
    public String rotate() {
        var old = signing();
        var made = make();
        var retirement = made.createdAt().plus(PUBLISHED_BEFORE_USE);
        old.forEach(key -> store.retire(key.kid(), retirement));
        return made.kid();
    }

    /**
     * Makes a new key if the one that signs is older than this.
     *
     * @return the new key's id, empty if none was due
     */
    public Optional<String> rotateIfOlderThan(Duration age) {
        var due = clock.instant().minus(age);
        var newest = signing().stream().map(StoredToolKey::createdAt).max(Comparator.naturalOrder());
        return newest.filter(made -> made.isBefore(due)).map(old -> rotate());
    }

    /** Every key ever made, the latest first. */
    public List<ToolKeyState> states() {
        var now = clock.instant();
        var signing = signing().isEmpty() ? "" : signingKey().kid();
        var keys = store.all().stream().sorted(AGE).toList();
        var states = new ArrayList<ToolKeyState>();
        for (var key : keys) {
            var begins = states.isEmpty() ? key.createdAt() : key.createdAt().plus(PUBLISHED_BEFORE_USE);
            states.add(ToolKeyState.of(key, begins, key.kid().equals(signing), now));
        }
        Collections.reverse(states);
        return states;
    }

    private StoredToolKey signingKey() {
        // Two nodes may each make a first key; both are published, and all nodes choose the same one.
        var known = clock.instant().minus(PUBLISHED_BEFORE_USE);
        var signing = signing();
        return signing.stream()
                .filter(key -> !key.createdAt().isAfter(known))
                .max(AGE)
                .or(() -> signing.stream().min(AGE))
                .orElseGet(this::make);
    }

    private List<StoredToolKey> signing() {
        var now = clock.instant();
        return store.all().stream()
                .filter(key -> key.retiredAt().map(now::isBefore).orElse(true))
                .toList();
    }

    private boolean isPublished(StoredToolKey key) {
        return key.retiredAt()
                .map(retired -> clock.instant().isBefore(retired.plus(PUBLISHED_AFTER_RETIREMENT)))
                .orElse(true);
    }

    private StoredToolKey make() {
        try {
            var key = new RSAKeyGenerator(BITS)
                    .keyID(newKeyId())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            var stored = new StoredToolKey(
                    key.getKeyID(),
                    key.toPublicJWK().toJSONString(),
                    master.seal(key.toJSONString().getBytes(StandardCharsets.UTF_8), key.getKeyID()),
                    clock.instant(),
                    Optional.empty());
            store.add(stored);
            return stored;
        } catch (JOSEException unsupported) {
            throw new IllegalStateException("This Java runtime makes no RSA keys", unsupported);
        }
    }

    /** Random, so that an id is not used again even if the store was restored from a backup. */
    private String newKeyId() {
        var bytes = new byte[KEY_ID_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private RSAKey open(StoredToolKey stored) {
        try {
            return parsed(new String(master.open(stored.privateKey(), stored.kid()), StandardCharsets.UTF_8));
        } catch (SealBroken broken) {
            throw new IllegalStateException(broken.getMessage(), broken);
        }
    }

    private static RSAKey parsed(String jwk) {
        try {
            return RSAKey.parse(jwk);
        } catch (ParseException corrupt) {
            throw new IllegalStateException("A stored key is no JSON Web Key", corrupt);
        }
    }
}
