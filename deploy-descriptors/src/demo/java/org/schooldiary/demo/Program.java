package org.schooldiary.demo;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One of the two servers: started as a process of its own, asked whether it is ready, stopped. */
final class Program {
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xmx512m");
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(250);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(15);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String name;
    private final Path log;
    private final Process process;

    private Program(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /** Starts {@code java} with the arguments; what it prints goes to a file in its folder. */
    static Program start(String name, Path folder, Map<String, String> environment, List<String> arguments)
            throws IOException {
        Files.createDirectories(folder);
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(key -> key.startsWith("DIARY_") || key.startsWith("DEMO_"));
        builder.environment().putAll(environment);
        return new Program(name, log, builder.start());
    }

    /** @throws DemoFailed if another program listens on the port */
    static void requireFree(String address, int port, String property) throws DemoFailed {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException taken) {
            throw new DemoFailed("Port " + port + " is taken by another program; end it, or take another port by -D"
                    + property + "=….");
        }
    }

    /**
     * Waits until the address answers 200.
     *
     * @param progress is told what the address answers until then, each time it is something else
     */
    void awaitReady(URI address, Duration patience, Consumer<String> progress) throws DemoFailed, InterruptedException {
        HttpRequest question =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        long end = System.nanoTime() + patience.toNanos();
        String told = "";
        for (Answer answer = ask(question); !answer.ready(); answer = ask(question)) {
            if (!answer.text().isEmpty() && !answer.text().equals(told)) {
                told = answer.text();
                progress.accept(told);
            }
            if (process.waitFor(BETWEEN_QUESTIONS.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DemoFailed(name + " ended while starting: " + lastWords());
            }
            if (System.nanoTime() > end) {
                throw new DemoFailed(
                        name + " was not ready after " + patience.toMinutes() + " minutes. " + told + " See " + log + ".");
            }
        }
    }

    private record Answer(boolean ready, String text) {}

    private static Answer ask(HttpRequest question) throws InterruptedException {
        try {
            HttpResponse<String> answer =
                    CLIENT.send(question, HttpResponse.BodyHandlers.ofString());
            boolean plain = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain");
            return new Answer(
                    answer.statusCode() == HttpURLConnection.HTTP_OK,
                    plain ? answer.body().lines().findFirst().orElse("") : "");
        } catch (IOException notYet) {
            return new Answer(false, "");
        }
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
            List<String> said = lines.stream().filter(line -> line.startsWith("School Diary:")).toList();
            return (said.isEmpty() ? "" : said.get(said.size() - 1) + " ") + "All it said: " + log;
        } catch (IOException unreadable) {
            return "see " + log;
        }
    }

    /** Waits until one of the two ends by itself. */
    static Program firstToEnd(Program one, Program other) {
        CompletableFuture.anyOf(one.process.onExit(), other.process.onExit()).join();
        return one.process.isAlive() ? other : one;
    }

    /** Asks the program to end, and makes it. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(TIME_TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
