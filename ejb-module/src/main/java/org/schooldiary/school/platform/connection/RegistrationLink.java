package org.schooldiary.school.platform.connection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.store.Ids;
import org.schooldiary.school.store.Secret;

/** An administrator's permission to register a platform: so many times, until so long. A failed attempt uses nothing up. */
@Entity
@Table(name = "registration_link")
class RegistrationLink {
    static final Duration LIFE = Duration.ofHours(72);

    @Id
    private long id;

    @Column(name = "token_hash")
    private String tokenHash;

    private boolean activates;

    @Enumerated(EnumType.STRING)
    @Column(name = "known_issuer")
    private KnownIssuer knownIssuer;

    @Column(name = "uses_left")
    private int usesLeft;

    @Column(name = "school_id")
    private @Nullable Long schoolId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** For JPA. */
    protected RegistrationLink() {}

    RegistrationLink(
            Secret token,
            boolean activates,
            KnownIssuer knownIssuer,
            int uses,
            @Nullable SchoolId school,
            Instant now) {
        this.id = Ids.next();
        this.tokenHash = token.hash();
        this.activates = activates;
        this.knownIssuer = knownIssuer;
        this.usesLeft = uses;
        this.schoolId = school == null ? null : school.value();
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    boolean isValid(Instant now) {
        return usesLeft > 0 && now.isBefore(expiresAt);
    }

    /** A platform was registered by it. */
    void use() {
        usesLeft--;
    }

    /** Whether what is registered by it needs no approval. */
    boolean activates() {
        return activates;
    }

    /** What is to be done with a platform whose issuer is connected already. */
    KnownIssuer knownIssuer() {
        return knownIssuer;
    }

    /** The school that the registered platform serves, absent where that is a new one. */
    @Nullable SchoolId school() {
        return schoolId == null ? null : new SchoolId(schoolId);
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
