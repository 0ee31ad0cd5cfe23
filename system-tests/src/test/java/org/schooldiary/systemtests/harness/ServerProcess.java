package org.schooldiary.systemtests.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server as a child process: its output goes to a file under {@code target}, its end is awaited. */
final class ServerProcess {

    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final int SHOWN_LINES = 40;

    private final String name;
    private final Process process;
    private final Path log;

    private ServerProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts it.
     *
     * @param environment is all it sees of {@code DIARY_…} and {@code DEMO_…}; the rest is inherited
     */
    static ServerProcess start(String name, List<String> command, Map<String, String> environment, Path directory) {
        Path log = Targets.lane().resolve("logs").resolve(name + ".log");
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().keySet().removeIf(key -> key.startsWith("DIARY_") || key.startsWith("DEMO_"));
            builder.environment().putAll(environment);
            return new ServerProcess(name, builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + command, e);
        }
    }

    /** Waits until the address answers 200; a process that does not come up is ended and the reason told. */
    void awaitReady(URI ready) {
        boolean up = false;
        try {
            awaitAnswer(ready);
            up = true;
        } finally {
            if (!up) {
                kill();
            }
        }
    }

    private void awaitAnswer(URI ready) {
        Await.until(START, name + " answers 200 at " + ready, () -> {
            if (!process.isAlive()) {
                throw new AssertionError(name + " ended with " + process.exitValue() + ":\n" + lastLines());
            }
            try {
                return Http.get(ready).status() == 200 ? true : null;
            } catch (Http.ConnectionLost notYet) {
                return null;
            }
        });
    }

    /** What it said last. */
    String lastLines() {
        List<String> lines = lines();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
    }

    List<String> lines() {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Log of " + name, e);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Ends it the friendly way (SIGTERM) and waits for its end. */
    void stop() {
        process.destroy();
        awaitEnd();
    }

    /** Ends it at once (SIGKILL), as a power cut would. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new AssertionError(name + " did not end within " + STOP.toSeconds() + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
