package org.schooldiary.demo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Starts both, says where to go and who can sign in, and waits to be stopped. */
public final class Demo {
    /** Names of people are Cyrillic whatever the locale of the shell is. */
    private static final PrintStream CONSOLE =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private static final Duration TOOL_PATIENCE = Duration.ofMinutes(3);
    private static final Duration PLATFORM_PATIENCE = Duration.ofMinutes(30);

    private final Path checkout;
    private final Path server;
    private final Path platformWar;
    private final int toolPort;
    private final int platformPort;
    private final String seed;
    private final Path data;
    private final Deque<Program> running = new ArrayDeque<>();

    private Demo(String[] arguments) {
        checkout = Path.of(arguments[0]).toAbsolutePath().normalize();
        server = Path.of(arguments[1]);
        platformWar = Path.of(arguments[2]);
        toolPort = Integer.parseInt(arguments[3]);
        platformPort = Integer.parseInt(arguments[4]);
        seed = arguments[5];
        data = checkout.resolve("diary-data").resolve("demo");
    }

    /**
     * Runs the demo until it is interrupted or one of the two ends.
     *
     * @param arguments folder of the checkout, jar of Payara Micro, WAR of the platform, port of the tool, port of the
     *     platform, seed ({@code full} or {@code none})
     */
    public static void main(String[] arguments) throws Exception {
        new Demo(arguments).run();
    }

    private void run() throws DemoFailed, IOException, InterruptedException {
        Program.requireFree("127.0.0.1", toolPort, "demo.tool.port");
        Program.requireFree("0.0.0.0", platformPort, "demo.port");
        Thread stopping = new Thread(this::stopAll, "demo-stop");
        Runtime.getRuntime().addShutdownHook(stopping);
        try {
            say("School Diary is starting (about 15 seconds) …");
            Program tool = startTool();
            say("The practice platform is starting; the first time it fills the school with months of lessons …");
            Program platform = startPlatform();
            say(invitation());
            awaitEndOf(tool, platform);
        } finally {
            stopAll();
        }
    }

    private Program startTool() throws DemoFailed, IOException, InterruptedException {
        Path home = data.resolve("tool");
        Path jar = checkout.resolve("deploy-descriptors/target/school-diary.jar");
        Map<String, String> environment = Map.of(
                "DIARY_HOME", home.toString(),
                "DIARY_PORT", Integer.toString(toolPort),
                "DIARY_BIND_ADDRESS", "127.0.0.1",
                "DIARY_BASE_URL", toolAddress(),
                "DIARY_ALLOW_PRIVATE_PLATFORMS", "true");
        Program tool = running(
                Program.start("School Diary", data.resolve("tool-log"), environment, List.of("-jar", jar.toString())));
        tool.awaitReady(URI.create(toolAddress() + "/health/ready"), TOOL_PATIENCE, Demo::say);
        return tool;
    }

    private Program startPlatform() throws DemoFailed, IOException, InterruptedException {
        Path home = data.resolve("platform");
        Files.createDirectories(home);
        Path noDataGrid = Files.writeString(
                home.resolve("pre-boot-commands.txt"),
                "set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false\n");
        Map<String, String> environment = Map.of(
                "DEMO_PORT", Integer.toString(platformPort),
                "DEMO_BASE_URL", platformAddress(),
                "DEMO_TOOL_URL", toolAddress(),
                "DEMO_HOME", home.toString(),
                "DEMO_TOOL_ADMIN_TOKEN", Files.readString(data.resolve("tool/admin-token")).strip(),
                "DEMO_SEED", seed);
        List<String> arguments = List.of(
                "-jar", server.toString(),
                "--deploy", platformWar.toString(),
                "--contextroot", "/",
                "--port", Integer.toString(platformPort),
                "--prebootcommandfile", noDataGrid.toString(),
                "--nocluster",
                "--disablephonehome");
        Program platform =
                running(Program.start("The practice platform", data.resolve("platform-log"), environment, arguments));
        platform.awaitReady(URI.create(platformAddress() + "/ready"), PLATFORM_PATIENCE, Demo::say);
        return platform;
    }

    private synchronized Program running(Program program) {
        running.push(program);
        return program;
    }

    private String toolAddress() {
        return "http://127.0.0.1:" + toolPort;
    }

    private String platformAddress() {
        return "http://localhost:" + platformPort;
    }

    private String invitation() throws IOException, InterruptedException {
        HttpRequest who = HttpRequest.newBuilder(URI.create(platformAddress() + "/who")).build();
        String list = HttpClient.newHttpClient()
                .send(who, HttpResponse.BodyHandlers.ofString())
                .body();
        return """

            Ready. Open  %s  and sign in as

            %s
            All of them: %s/who
            School Diary itself is at %s (administrator's token: %s).
            Everything stays in %s. Ctrl-C stops both.
            """
                .formatted(
                        platformAddress(),
                        new Accounts(list).table(),
                        platformAddress(),
                        toolAddress(),
                        data.resolve("tool/admin-token"),
                        data);
    }

    private void awaitEndOf(Program tool, Program platform) throws DemoFailed {
        Program ended = Program.firstToEnd(tool, platform);
        throw new DemoFailed(ended + " has ended by itself; its log is below " + data + ".");
    }

    private synchronized void stopAll() {
        while (!running.isEmpty()) {
            running.pop().stop();
        }
    }

    private static void say(String text) {
        CONSOLE.println(text);
    }
}
