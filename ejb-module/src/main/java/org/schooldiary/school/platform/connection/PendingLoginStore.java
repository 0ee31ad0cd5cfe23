package org.schooldiary.school.platform.connection;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.schooldiary.lti.login.Nonce;
import org.schooldiary.lti.login.PendingLogin;
import org.schooldiary.lti.login.PendingLogins;
import org.schooldiary.lti.login.State;
import org.schooldiary.school.store.Ids;

/** Keeps logins under way in the database, so that any node may answer. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PendingLoginStore implements PendingLogins {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Override
    public void remember(PendingLogin login) {
        long registration = Ids.parse(login.registration().value()).orElseThrow();
        entities.persist(new PendingLoginRow(login, registration, clock.instant()));
    }

    /** {@inheritDoc} The update counts: of two takers one changes no row. */
    @Override
    public Optional<PendingLogin> take(State state) {
        String hash = PendingLoginRow.hash(state);
        int taken = entities.createQuery(
                        "update PendingLogin p set p.takenAt = :now where p.stateHash = :state and p.takenAt is null")
                .setParameter("now", clock.instant())
                .setParameter("state", hash)
                .executeUpdate();
        return taken == 1
                ? Optional.of(entities.find(PendingLoginRow.class, hash).login(state))
                : Optional.empty();
    }

    @Override
    public boolean wasTaken(State state) {
        return count("p.stateHash = :secret", PendingLoginRow.hash(state)) > 0;
    }

    @Override
    public boolean isSpent(Nonce nonce) {
        return count("p.nonceHash = :secret", PendingLoginRow.hash(nonce)) > 0;
    }

    private long count(String which, String secret) {
        return entities.createQuery(
                        "select count(p) from PendingLogin p where p.takenAt is not null and " + which, Long.class)
                .setParameter("secret", secret)
                .getSingleResult();
    }
}
