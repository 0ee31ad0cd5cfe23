package org.schooldiary.systemtests.harness;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The practice learning platform that comes with the product, on another site than the tool: {@code 127.0.0.1}. */
public final class PracticePlatform implements AutoCloseable {

    private final URI base;
    private final ServerProcess process;

    private PracticePlatform(URI base, ServerProcess process) {
        this.base = base;
        this.process = process;
    }

    /** Starts it beside the tool and waits until it has connected itself and is ready. */
    public static PracticePlatform beside(ToolServer tool, String name) {
        int port = Ports.free();
        URI base = URI.create("http://127.0.0.1:" + port);
        Path home = Targets.emptyDirectory(name);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Targets.payaraJar().toString(),
                "--nocluster",
                "--port",
                Integer.toString(port),
                "--contextroot",
                "/",
                "--deploy",
                Targets.platformWar().toString());
        ServerProcess process = ServerProcess.start(
                name,
                command,
                Map.of(
                        "DEMO_PORT", Integer.toString(port),
                        "DEMO_BASE_URL", base.toString(),
                        "DEMO_TOOL_URL", tool.base().toString(),
                        "DEMO_TOOL_ADMIN_TOKEN", ToolServer.ADMIN_TOKEN,
                        "DEMO_HOME", home.toString(),
                        "DEMO_SEED", "small"),
                home);
        process.awaitReady(URI.create(base + "/ready"));
        return new PracticePlatform(base, process);
    }

    public URI base() {
        return base;
    }

    @Override
    public void close() {
        process.stop();
    }
}
