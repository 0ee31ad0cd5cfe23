package org.schooldiary.school.platform.connection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.schooldiary.lti.selftest.SelfTestPlatform;
import org.schooldiary.school.store.Ids;
import org.schooldiary.school.store.Secret;

/** A self-test under way, known to all nodes: a proxy may lead its requests to any of them. */
@Entity(name = "SelfTest")
@Table(name = "self_test")
class SelfTestRow {
    /** A test that was cut off is none any more after so long. */
    static final Duration LIFE = Duration.ofMinutes(5);

    @Id
    private long id;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "public_jwks")
    private String publicJwks;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "until_at")
    private Instant until;

    /** For JPA. */
    protected SelfTestRow() {}

    SelfTestRow(SelfTestPlatform platform, Secret secret, Instant now) {
        this.id = Ids.next();
        this.secretHash = secret.hash();
        this.publicJwks = platform.publicJwks();
        this.beganAt = now;
        this.until = now.plus(LIFE);
    }

    boolean isLive(Instant now) {
        return now.isBefore(until);
    }

    boolean isOf(Secret secret) {
        return secret.matches(secretHash);
    }

    String publicJwks() {
        return publicJwks;
    }
}
