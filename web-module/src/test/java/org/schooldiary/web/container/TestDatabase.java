package org.schooldiary.web.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Gives the tests inside the server the database that the build asks for by {@code diary.test.database}: {@code derby} in
 * memory, or {@code postgresql} started here and stopped with the tests. {@code arquillian.xml} hands its address on.
 */
public class TestDatabase implements LauncherSessionListener {
    private @Nullable EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String wanted = System.getProperty("diary.test.database");
        if (wanted == null) {
            return;
        }
        Path home = Path.of("target", "test-home", wanted, System.getProperty("diary.test.lane"))
                .toAbsolutePath();
        home.toFile().mkdirs();
        System.setProperty("diary.home", home.toString());
        if (wanted.equals("derby")) {
            System.setProperty("diary.db.url", "jdbc:derby:memory:diary;create=true");
            return;
        }
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        System.setProperty("diary.db.url", postgres.getJdbcUrl("postgres", "postgres"));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
