package org.schooldiary.school.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/**
 * Brings the store to the schema this version needs, before anything else of the application runs.
 *
 * <p>Every other {@code @Startup} bean that touches the store says {@code @DependsOn(SchemaMigration.NAME)}; that makes it
 * begin after the migration and end before the embedded database is stopped. If a migration fails, so does the
 * deployment: the launcher then ends the process.
 *
 * <p>Transactions are the migrations' own: Flyway opens several connections and commits each file.
 */
@DataSourceDefinition(
        name = SchemaMigration.STORE,
        className = "org.schooldiary.school.store.StoreDataSource",
        url = "${MPCONFIG=diary.db.url:jdbc:derby:diary-data/db;create=true}",
        initialPoolSize = 1,
        minPoolSize = 1,
        maxPoolSize = 32,
        maxIdleTime = 300)
@Singleton(name = SchemaMigration.NAME)
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {
    /** Name for {@code @DependsOn}. */
    public static final String NAME = "SchemaMigration";

    /** JNDI name of the pooled, transaction-aware {@link DataSource} of the store. */
    public static final String STORE = "java:app/jdbc/diary";

    private static final Logger LOG = Logger.getLogger(SchemaMigration.class.getName());

    @Resource(lookup = STORE)
    private DataSource store;

    @Inject
    @ConfigProperty(name = "diary.db.url", defaultValue = "jdbc:derby:")
    private String url;

    @PostConstruct
    void migrate() {
        int steps = Flyway.configure(getClass().getClassLoader())
                .dataSource(store)
                .locations("classpath:db/migration")
                // Parts of the schema are numbered by subject and may come in any order; none builds on a later one.
                .outOfOrder(true)
                .load()
                .migrate()
                .migrationsExecuted;
        LOG.log(Level.INFO, "The store is at the schema of this version ({0} steps taken now)", steps);
    }

    @PreDestroy
    void close() {
        if (!url.startsWith("jdbc:derby:")) {
            return;
        }
        try {
            DerbyEngine.stop();
        } catch (SQLException failure) {
            LOG.log(
                    Level.WARNING,
                    "The embedded database did not stop as asked; it recovers at the next start",
                    failure);
        }
    }
}
