package org.schooldiary.school.gradebook;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
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
    private ManagedScheduledExecutorService clockwork;

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

    private @Nullable ScheduledFuture<?> looking;

    /** A schedule of EJB cannot be set from outside. */
    @PostConstruct
    void begin() {
        looking = clockwork.scheduleWithFixedDelay(this::look, interval, interval, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (looking != null) {
            looking.cancel(false);
        }
    }

    private void look() {
        try {
            claims.renew(underWay.all());
            claims.takeStock();
            claims.due().forEach(this::send);
        } catch (RuntimeException failed) {
            // Another node took the same stock, the store is away, or this node is too busy; all are over in a moment.
            // Whatever is thrown would end the schedule.
            LOG.log(Level.INFO, "Gradebooks are looked at in the next round: {0}", failed.getMessage());
        }
    }

    private void send(long platform, List<JournalId> journals) {
        if (busy.add(platform)) {
            try {
                background.execute(() -> sendUntilDone(platform, journals));
            } catch (RejectedExecutionException overloaded) {
                busy.remove(platform);
                throw overloaded;
            }
        }
    }

    private void sendUntilDone(long platform, List<JournalId> journals) {
        try {
            sending.send(platform, journals);
        } finally {
            busy.remove(platform);
        }
    }

    @Schedule(hour = "2", minute = "30", persistent = false)
    void readBack() {
        if (leases.take("gradebook-reading", NIGHT)) {
            claims.readEverything();
        }
    }
}
