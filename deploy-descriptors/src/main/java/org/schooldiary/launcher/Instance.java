package org.schooldiary.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The folder one running server writes to, below the data directory's {@code run}.
 *
 * <p>It is emptied at every start: the server remembers deployments in it, and one that was killed would otherwise deploy
 * what it remembers besides what it is told.
 */
final class Instance {
    private static final String CONFIGURATION = "configs.config.server-config.";
    private static final String LISTENER =
            CONFIGURATION + "network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP = CONFIGURATION + "network-config.protocols.protocol.http-listener.http.";

    private final Path folder;
    private final Settings settings;

    private Instance(Path folder, Settings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    static Instance fresh(Path run, Settings settings) throws IOException {
        Path folder = run.resolve("instance");
        Removal.of(folder);
        Files.createDirectories(folder);
        return new Instance(folder, settings);
    }

    /**
     * What the server is started with.
     *
     * @param application the WAR to deploy; without one, it is taken out of our own jar
     */
    List<String> arguments(@Nullable Path application) throws IOException {
        Path war = application == null ? unpackedApplication() : application;
        return new ArrayList<>(List.of(
                "--rootdir",
                folder.toString(),
                "--deploy",
                war.toString(),
                "--contextroot",
                "/",
                "--port",
                settings.get(Setting.DIARY_PORT),
                "--minhttpthreads",
                "4",
                "--maxhttpthreads",
                settings.get(Setting.DIARY_HTTP_THREADS),
                "--prebootcommandfile",
                write("pre-boot-commands.txt", preBootCommands()),
                "--logproperties",
                write("logging.properties", logging()),
                "--nocluster",
                "--nohazelcast",
                "--nohostaware",
                "--disablephonehome"));
    }

    private Path unpackedApplication() throws IOException {
        Path war = folder.resolve("ROOT.war");
        try (InputStream packed = Instance.class.getResourceAsStream("/" + Layout.APPLICATION)) {
            if (packed == null) {
                throw new IOException("school-diary.jar lacks " + Layout.APPLICATION);
            }
            Files.copy(packed, war, StandardCopyOption.REPLACE_EXISTING);
        }
        return war;
    }

    private String write(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines, StandardCharsets.UTF_8).toString();
    }

    private List<String> preBootCommands() {
        return List.of(
                // One node needs no data grid; it costs two seconds and a listening port.
                "set " + CONFIGURATION + "hazelcast-config-specific-configuration.enabled=false",
                "set " + LISTENER + "address=" + settings.get(Setting.DIARY_BIND_ADDRESS),
                // Platforms show the tool in a frame; frame-ancestors says which ones may.
                "set " + HTTP + "xframe-options=false",
                "set " + HTTP + "scheme-mapping=X-Forwarded-Proto",
                "set " + HTTP + "server-header=false",
                "set " + HTTP + "xpowered-by=false",
                "set " + HTTP + "trace-enabled=false",
                "set " + HTTP + "http2-enabled=false",
                "set " + HTTP + "max-form-post-size-bytes=1048576",
                "set " + HTTP + "connection-upload-timeout-millis=30000",
                "set " + HTTP + "compression=on",
                "set " + HTTP + "compression-min-size-bytes=1024",
                "set " + HTTP + "compressable-mime-type=text/html,text/css,text/plain,text/javascript,"
                        + "application/javascript,application/json,application/problem+json,image/svg+xml");
    }

    private List<String> logging() {
        boolean json = "json".equals(settings.get(Setting.DIARY_LOG_FORMAT));
        String level = settings.get(Setting.DIARY_LOG_LEVEL).toUpperCase(Locale.ROOT);
        return List.of(
                "handlers=java.util.logging.ConsoleHandler",
                ".level=" + ("FINE".equals(level) ? "INFO" : "WARNING"),
                "org.schooldiary.level=" + level,
                "org.flywaydb.core.internal.command.level=" + ("WARNING".equals(level) ? "WARNING" : "INFO"),
                // What these warn of is none of the operator's business: old certificates in the server's own store,
                // Derby declining an index it has under another name, a Derby newer than Flyway's tests.
                "javax.enterprise.system.security.ssl.level=SEVERE",
                "org.flywaydb.core.internal.sqlscript.level=SEVERE",
                "org.flywaydb.core.internal.database.level=SEVERE",
                "jakarta.enterprise.web.level=WARNING",
                "jakarta.enterprise.web.util.level=SEVERE",
                "java.util.logging.ConsoleHandler.level=ALL",
                "java.util.logging.ConsoleHandler.formatter="
                        + (json
                                ? "fish.payara.enterprise.server.logging.JSONLogFormatter"
                                : "java.util.logging.SimpleFormatter"),
                "java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s: %5$s%6$s%n");
    }
}
