package org.schooldiary.school.platform;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.schooldiary.school.store.Leases;
import org.schooldiary.school.store.SchemaMigration;

/** Has the cleanup done every quarter of an hour, by one node; each batch in a transaction of its own. */
@Singleton
@Startup
@DependsOn(SchemaMigration.NAME)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CleanupTimer {
    private static final Duration LEASE = Duration.ofMinutes(10);

    /** What is left after so many batches of one kind waits for the next quarter of an hour. */
    private static final int MOST_BATCHES = 100;

    @Inject
    private Leases leases;

    @Inject
    private Cleanup cleanup;

    @Schedule(hour = "*", minute = "*/15", persistent = false)
    void clean() {
        if (leases.take("cleanup", LEASE)) {
            allOf(cleanup::forgetLogins);
            allOf(cleanup::forgetSignIns);
            allOf(cleanup::forgetEdits);
            allOf(cleanup::forgetLaunches);
        }
    }

    private static void allOf(IntSupplier oneBatch) {
        int batches = 1;
        while (oneBatch.getAsInt() >= Cleanup.BATCH && batches < MOST_BATCHES) {
            batches++;
        }
    }
}
