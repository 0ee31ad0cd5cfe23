package org.schooldiary.school.platform.connection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.keys.SealedKey;
import org.schooldiary.lti.keys.StoredToolKey;

/** A key pair of the tool, its private half sealed by the master key. */
@Entity(name = "ToolKey")
@Table(name = "tool_key")
class ToolKeyRow {
    @Id
    private String kid;

    @Column(name = "public_jwk")
    private String publicJwk;

    @Column(name = "sealed_key")
    private String sealedKey;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    /** For JPA. */
    protected ToolKeyRow() {}

    ToolKeyRow(StoredToolKey key) {
        this.kid = key.kid();
        this.publicJwk = key.publicJwk();
        this.sealedKey = key.privateKey().value();
        this.createdAt = key.createdAt();
        this.retiredAt = key.retiredAt().orElse(null);
    }

    StoredToolKey value() {
        return new StoredToolKey(kid, publicJwk, new SealedKey(sealedKey), createdAt, Optional.ofNullable(retiredAt));
    }

    void retire(Instant at) {
        if (retiredAt == null) {
            retiredAt = at;
        }
    }
}
