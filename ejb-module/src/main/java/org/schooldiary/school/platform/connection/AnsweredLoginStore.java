package org.schooldiary.school.platform.connection;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Clock;
import org.schooldiary.lti.login.AnsweredLogins;
import org.schooldiary.lti.login.Nonce;
import org.schooldiary.lti.login.PendingLogin;
import org.schooldiary.lti.login.State;

/** Keeps answered logins in the database, so that of all nodes one answers. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AnsweredLoginStore implements AnsweredLogins {
    /** SQL state of a second row of the same key, on Derby and PostgreSQL. */
    private static final String SAME_KEY = "23505";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** {@inheritDoc} The key counts: of two takers one cannot write its row. */
    @Override
    public boolean take(PendingLogin login) {
        if (wasTaken(login.state())) {
            return false;
        }
        try {
            entities.persist(new AnsweredLogin(login, clock.instant()));
            entities.flush();
            return true;
        } catch (PersistenceException failure) {
            if (isSameKey(failure)) {
                return false;
            }
            throw failure;
        }
    }

    @Override
    public boolean wasTaken(State state) {
        return entities.find(AnsweredLogin.class, AnsweredLogin.hash(state)) != null;
    }

    @Override
    public boolean isSpent(Nonce nonce) {
        return entities.createQuery("select count(l) from AnsweredLogin l where l.nonceHash = :nonce", Long.class)
                        .setParameter("nonce", AnsweredLogin.hash(nonce))
                        .getSingleResult()
                > 0;
    }

    private static boolean isSameKey(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && SAME_KEY.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
