package org.schooldiary.school.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready to serve: the store answers.
 *
 * <p>The server asks only checks of a deployed application, and the deployment waits for {@link SchemaMigration}; so this
 * being asked at all means that the schema is right.
 */
@Readiness
@ApplicationScoped
public class StoreReadiness implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(StoreReadiness.class.getName());

    /** Seconds the store has to answer. */
    private static final int PATIENCE = 3;

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("store").status(answers()).build();
    }

    private boolean answers() {
        try (Connection connection = store.getConnection()) {
            return connection.isValid(PATIENCE);
        } catch (SQLException silence) {
            LOG.log(Level.WARNING, "The store does not answer: {0}", silence.getMessage());
            return false;
        }
    }
}
