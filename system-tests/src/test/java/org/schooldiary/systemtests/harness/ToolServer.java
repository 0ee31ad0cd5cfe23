package org.schooldiary.systemtests.harness;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The product: the packaged program with a data directory of its own, on a free port. */
public final class ToolServer implements AutoCloseable {

    /** The administrator's token all servers of the tests are started with. */
    public static final String ADMIN_TOKEN = "system-tests-admin-token-0123456789";

    /** These servers live for minutes: what Java's second compiler spends on them it never earns back. */
    private static final String FIRST_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path home;
    private final URI base;
    private ServerProcess process;

    private ToolServer(String name, List<String> command, Map<String, String> settings) {
        this.name = name;
        this.command = command;
        int port = Ports.free();
        base = URI.create("http://localhost:" + port);
        home = Targets.emptyDirectory(name);
        environment = new HashMap<>(Map.of(
                "DIARY_PORT",
                Integer.toString(port),
                "DIARY_BASE_URL",
                base.toString(),
                "DIARY_HOME",
                home.toString(),
                "DIARY_ADMIN_TOKEN",
                ADMIN_TOKEN,
                "DIARY_JAVA_OPTIONS",
                FIRST_COMPILER_ONLY,
                "DIARY_ALLOW_PRIVATE_PLATFORMS",
                "true"));
        environment.putAll(settings);
        process = launch();
    }

    /** Starts it by the start script and waits until it is ready. */
    public static ToolServer byScript(String name, Map<String, String> settings) {
        return new ToolServer(name, List.of("sh", Targets.toolScript().toString()), settings);
    }

    /** Starts it as a plain {@code java -jar} and waits until it is ready. */
    public static ToolServer byJar(String name, Map<String, String> settings) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ToolServer(
                name,
                List.of(java, FIRST_COMPILER_ONLY, "-jar", Targets.toolJar().toString()),
                settings);
    }

    private ServerProcess launch() {
        ServerProcess started = ServerProcess.start(name, command, environment, home);
        started.awaitReady(uri("/health/ready"));
        return started;
    }

    /** The address the tool is reached at, without a slash at the end. */
    public URI base() {
        return base;
    }

    /** @param path begins with a slash */
    public URI uri(String path) {
        return URI.create(base + path);
    }

    /** Everything the program has printed, over all its starts. */
    public List<String> log() {
        return process.lines();
    }

    /** Kills it without warning. */
    public void kill() {
        process.kill();
    }

    /** Starts it once more with the same data directory and address. */
    public void startAgain() {
        process = launch();
    }

    @Override
    public void close() {
        process.stop();
    }
}
