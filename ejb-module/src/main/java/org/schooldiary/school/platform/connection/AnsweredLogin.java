package org.schooldiary.school.platform.connection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.schooldiary.lti.login.Nonce;
import org.schooldiary.lti.login.PendingLogin;
import org.schooldiary.lti.login.State;
import org.schooldiary.school.store.Ids;
import org.schooldiary.school.store.Secret;

/** A login that its platform answered; of state and nonce only hashes are kept. */
@Entity
@Table(name = "answered_login")
class AnsweredLogin {
    @Id
    @Column(name = "state_hash")
    private String stateHash;

    @Column(name = "nonce_hash")
    private String nonceHash;

    @Column(name = "registration_id")
    private long registrationId;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** For JPA. */
    protected AnsweredLogin() {}

    AnsweredLogin(PendingLogin login, Instant now) {
        this.stateHash = hash(login.state());
        this.nonceHash = hash(login.nonce());
        this.registrationId = Ids.parse(login.registration().value()).orElseThrow();
        this.expiresAt = login.expiresAt();
        this.answeredAt = now;
    }

    static String hash(State state) {
        return new Secret(state.value()).hash();
    }

    static String hash(Nonce nonce) {
        return new Secret(nonce.value()).hash();
    }
}
