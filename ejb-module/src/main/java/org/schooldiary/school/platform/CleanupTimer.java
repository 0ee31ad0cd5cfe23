package org.schooldiary.school.platform;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.schooldiary.school.store.Leases;
import org.schooldiary.school.store.SchemaMigration;

/** Has the cleanup done every quarter of an hour, by one node; each kind in a transaction of its own. */
@Singleton
@Startup
@DependsOn(SchemaMigration.NAME)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CleanupTimer {
    private static final Duration LEASE = Duration.ofMinutes(10);

    @Inject
    private Leases leases;

    @Inject
    private Cleanup cleanup;

    @Schedule(hour = "*", minute = "*/15", persistent = false)
    void clean() {
        if (leases.take("cleanup", LEASE)) {
            cleanup.forgetLogins();
            cleanup.forgetSignIns();
            cleanup.forgetEdits();
            cleanup.forgetLaunches();
        }
    }
}
