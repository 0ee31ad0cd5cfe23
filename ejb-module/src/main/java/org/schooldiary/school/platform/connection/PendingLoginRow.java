package org.schooldiary.school.platform.connection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.login.Nonce;
import org.schooldiary.lti.login.PendingLogin;
import org.schooldiary.lti.login.State;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.school.store.Ids;
import org.schooldiary.school.store.Secret;

/** A login under way, or one that was answered; of the state only the hash is kept. */
@Entity(name = "PendingLogin")
@Table(name = "pending_login")
class PendingLoginRow {
    @Id
    @Column(name = "state_hash")
    private String stateHash;

    private String nonce;

    @Column(name = "nonce_hash")
    private String nonceHash;

    @Column(name = "registration_id")
    private long registrationId;

    @Column(name = "deployment_id")
    private @Nullable String deploymentId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "taken_at")
    private @Nullable Instant takenAt;

    /** For JPA. */
    protected PendingLoginRow() {}

    PendingLoginRow(PendingLogin login, long registrationId, Instant now) {
        this.stateHash = hash(login.state());
        this.nonce = login.nonce().value();
        this.nonceHash = hash(login.nonce());
        this.registrationId = registrationId;
        this.deploymentId = login.deployment().map(DeploymentId::value).orElse(null);
        this.createdAt = now;
        this.expiresAt = login.expiresAt();
    }

    PendingLogin login(State state) {
        return new PendingLogin(
                state,
                new Nonce(nonce),
                new RegistrationId(Ids.text(registrationId)),
                Optional.ofNullable(deploymentId).map(DeploymentId::new),
                expiresAt);
    }

    static String hash(State state) {
        return new Secret(state.value()).hash();
    }

    static String hash(Nonce nonce) {
        return new Secret(nonce.value()).hash();
    }
}
