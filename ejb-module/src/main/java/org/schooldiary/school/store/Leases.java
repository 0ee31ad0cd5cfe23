package org.schooldiary.school.store;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Decides which of several nodes does a piece of scheduled work: timers fire on every node, one takes the lease. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Leases {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Takes the lease of a piece of work, so that nobody else does it for {@code life}.
     *
     * @return false where another node has it; two nodes that take a lease for the very first time may both fail, and one
     *     of them has it at the next firing
     */
    public boolean take(String name, Duration life) {
        Instant now = clock.instant();
        int taken = entities.createQuery("update Lease l set l.until = :end where l.name = :name and l.until <= :now")
                .setParameter("end", now.plus(life))
                .setParameter("name", name)
                .setParameter("now", now)
                .executeUpdate();
        if (taken == 0 && entities.find(Lease.class, name) == null) {
            entities.persist(new Lease(name, now.plus(life)));
            return true;
        }
        return taken == 1;
    }

    /** Gives a lease back before its end; only for whoever has it. */
    public void giveBack(String name) {
        entities.createQuery("update Lease l set l.until = :now where l.name = :name")
                .setParameter("now", clock.instant())
                .setParameter("name", name)
                .executeUpdate();
    }
}
