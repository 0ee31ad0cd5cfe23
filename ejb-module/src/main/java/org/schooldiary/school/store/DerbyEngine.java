package org.schooldiary.school.store;

import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.apache.derby.jdbc.EmbeddedDriver;

/** The one embedded Derby engine of this server: how it is set before it boots, and how it is stopped. */
final class DerbyEngine {
    /** SQLState by which Derby says that the whole engine has stopped as asked. */
    private static final String STOPPED = "XJ015";

    private static final Map<String, String> SETTINGS = Map.of(
            // A use case writes at most a thousand rows; row locks must never become a lock on a table of all journals.
            "derby.locks.escalationThreshold", "100000",
            // Entities take numbers in blocks of 50; Derby must not reserve further blocks in front of them.
            "derby.language.sequence.preallocator", "1",
            // Seconds. A blocked writer is told soon, so that the use case can be tried again.
            "derby.locks.deadlockTimeout", "2",
            "derby.locks.waitTimeout", "10");

    private DerbyEngine() {}

    /** Sets the engine's properties where the operator has not; has an effect only before the engine boots. */
    static synchronized void settle() {
        SETTINGS.forEach(DerbyEngine::setUnlessSet);
    }

    private static void setUnlessSet(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }

    /**
     * Stops the engine: every embedded database is closed and its lock file freed, so that it can be opened again, even
     * by the same process.
     */
    static void stop() throws SQLException {
        try {
            new EmbeddedDriver().connect("jdbc:derby:;shutdown=true", new Properties());
        } catch (SQLException answer) {
            if (!STOPPED.equals(answer.getSQLState())) {
                throw answer;
            }
        }
    }
}
