package org.schooldiary.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** One start of the packaged program as a process of its own, with what it says. */
final class Start implements AutoCloseable {
    private static final Path TARGET = Path.of(System.getProperty("target.directory", "target"));

    private final Process process;
    private final int port;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final CountDownLatch readyOrEnded = new CountDownLatch(1);
    private final Thread listener;

    private Start(Process process, int port) {
        this.process = process;
        this.port = port;
        listener = new Thread(this::listen, "start-listener");
        listener.start();
    }

    static Start byJar(Path home, Map<String, String> settings) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return start(List.of(java.toString(), "-jar", path("school-diary.jar")), home, settings);
    }

    static Start byScript(Path home, Map<String, String> settings) throws IOException {
        return start(List.of(path("school-diary.sh")), home, settings);
    }

    private static String path(String name) {
        return TARGET.resolve(name).toAbsolutePath().toString();
    }

    private static Start start(List<String> command, Path home, Map<String, String> settings) throws IOException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("DIARY_"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("DIARY_HOME", home.toString());
        environment.put("DIARY_PORT", Integer.toString(port));
        environment.put("DIARY_BIND_ADDRESS", "127.0.0.1");
        environment.putAll(settings);
        return new Start(builder.start(), port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private void listen() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.add(line);
                if (line.startsWith("School Diary is ready: ")) {
                    readyOrEnded.countDown();
                }
            }
        } catch (IOException ended) {
            said.add("(its output ended: " + ended.getMessage() + ")");
        } finally {
            readyOrEnded.countDown();
        }
    }

    /** Waits until it says that it is ready, or ends. */
    Start awaitReady() throws InterruptedException {
        readyOrEnded.await();
        if (!process.isAlive()) {
            throw new AssertionError("ended with " + process.exitValue() + ":\n" + String.join("\n", said));
        }
        return this;
    }

    /** Waits until it ends by itself. */
    int exitCode() throws InterruptedException {
        int code = process.waitFor();
        listener.join();
        return code;
    }

    /** Sends SIGTERM, and waits for the end. */
    int terminate() throws InterruptedException {
        process.destroy();
        return exitCode();
    }

    /** All lines it has printed so far, standard error among them. */
    List<String> said() {
        return said;
    }

    /** What it prints itself, where the server's log is left out. */
    List<String> sentences() {
        return said.stream().filter(line -> line.startsWith("School Diary: ")).toList();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The same with a bearer. */
    HttpResponse<String> get(String path, String bearer) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + bearer)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
