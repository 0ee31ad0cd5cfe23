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

/** Has the class lists that are due read every five minutes, by one node. At night that is all of them. */
@Singleton
@Startup
@DependsOn(SchemaMigration.NAME)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RosterTimer {
    /** Shorter than the time between two firings, so that the same node may have it again. */
    private static final Duration LEASE = Duration.ofMinutes(4);

    @Inject
    private Leases leases;

    @Inject
    private RosterRounds rounds;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void read() {
        if (leases.take("rosters", LEASE)) {
            rounds.begin();
        }
    }
}
