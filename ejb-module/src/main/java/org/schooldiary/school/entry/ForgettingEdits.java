package org.schooldiary.school.entry;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.schooldiary.school.store.SchemaMigration;

/** Forgets old edit ids each night; on every node, because a second time finds nothing left. */
@Singleton
@Startup
@DependsOn(SchemaMigration.NAME)
public class ForgettingEdits {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "17", persistent = false)
    void forget() {
        entities.createQuery("delete from EditResult r where r.at < :then")
                .setParameter("then", clock.instant().minus(EditResult.MEMORY))
                .executeUpdate();
    }
}
