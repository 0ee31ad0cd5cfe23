package org.schooldiary.school.gradebook;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.store.Leases;
import org.schooldiary.school.store.SchemaMigration;

/** Has waiting journals sent every few seconds, platforms side by side, and gradebooks read back every night. */
@Singleton
@Startup
@DependsOn(SchemaMigration.NAME)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GradebookTimer {
    private static final Logger LOG = Logger.getLogger(GradebookTimer.class.getName());
    private static final Duration NIGHT = Duration.ofHours(6);

    @Resource
    private ManagedExecutorService background;

    @Resource
    private TimerService timers;

    /** Seconds between two looks. */
    @Inject
    @ConfigProperty(name = "diary.gradebook.interval", defaultValue = "5")
    private int interval;

    @Inject
    private GradebookClaims claims;

    @Inject
    private SendingScores sending;

    @Inject
    private Leases leases;

    @Inject
    private JournalsUnderWay underWay;

    /** Platforms that this node is sending to; one that is slow keeps no other waiting. */
    private final Set<Long> busy = ConcurrentHashMap.newKeySet();

    @PostConstruct
    void begin() {
        long pause = Duration.ofSeconds(interval).toMillis();
        timers.createIntervalTimer(pause, pause, new TimerConfig(null, false));
    }

    @Timeout
    void send() {
        try {
            claims.renew(underWay.all());
            claims.takeStock();
            claims.due().forEach(this::send);
        } catch (EJBException failed) {
            // Another node took the same stock, or the store is away; both are over in a moment.
            LOG.log(Level.INFO, "Gradebooks are looked at in the next round: {0}", failed.getMessage());
        }
    }

    private void send(long platform, List<JournalId> journals) {
        if (busy.add(platform)) {
            background.execute(() -> {
                try {
                    sending.send(platform, journals);
                } finally {
                    busy.remove(platform);
                }
            });
        }
    }

    @Schedule(hour = "2", minute = "30", persistent = false)
    void readBack() {
        if (leases.take("gradebook-reading", NIGHT)) {
            claims.readEverything();
        }
    }
}
