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

/** Has agreements that a platform has not taken reported again, every minute, by one node. */
@Singleton
@Startup
@DependsOn(SchemaMigration.NAME)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TermsReportTimer {
    private static final Duration LEASE = Duration.ofSeconds(50);

    @Inject
    private Leases leases;

    @Inject
    private TermsReports reports;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void report() {
        if (leases.take("terms reports", LEASE)) {
            reports.reportDue();
        }
    }
}
