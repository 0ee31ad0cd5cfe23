package org.schooldiary.school.platform.connection;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schooldiary.lti.keys.ToolKeySet;
import org.schooldiary.school.store.Leases;
import org.schooldiary.school.store.SchemaMigration;

/**
 * Replaces the tool's key once it is as old as the setting says (Security Framework 1.0, section 6.3: keys are rotated),
 * looked after every hour by one node.
 */
@Singleton
@Startup
@DependsOn(SchemaMigration.NAME)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyRotationTimer {
    private static final Logger LOG = Logger.getLogger(KeyRotationTimer.class.getName());
    private static final Duration LEASE = Duration.ofMinutes(30);

    @Inject
    private Leases leases;

    @Inject
    private ToolKeySet keys;

    @Inject
    @ConfigProperty(name = "diary.key.rotation.days", defaultValue = "90")
    private int days;

    @Schedule(hour = "*", minute = "7", persistent = false)
    void rotate() {
        if (days > 0 && leases.take("key-rotation", LEASE)) {
            keys.rotateIfOlderThan(Duration.ofDays(days))
                    .ifPresent(kid -> LOG.log(Level.INFO, "The tool has a new key, {0}", kid));
        }
    }
}
