import java.io.BufferedReader;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures a start: seconds from the command to the first 200 at {@code /health/ready}, processor seconds used until then
 * (they hold on a busy machine, too), and megabytes resident then and ten seconds later.
 *
 * <p>{@code mvn -Pbench verify} runs it; by hand: {@code java StartBench.java TARGET ROUNDS PAYARA}, where TARGET is the
 * folder with {@code school-diary.jar} and {@code school-diary.sh}, and PAYARA the jar of the bare server, our yardstick: its
 * start until it answers anything at all. Writes {@code TARGET/bench/start.json}. The ways are measured in turn, so that a
 * busy moment of the machine hits all of them; the file holds every round, the medians, and their ratio to the
 * yardstick's, which holds on a slower machine, too.
 */
final class StartBench {
    private record Start(double seconds, double processorSeconds, long megabytes, long megabytesLater) {}

    private final Path target;
    private final Path payara;

    private StartBench(Path target, Path payara) {
        this.target = target;
        this.payara = payara;
    }

    public static void main(String[] arguments) throws Exception {
        new StartBench(Path.of(arguments[0]).toAbsolutePath(), Path.of(arguments[2])).run(Integer.parseInt(arguments[1]));
    }

    private void run(int rounds) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> plain = List.of(java, "-jar", target.resolve("school-diary.jar").toString());
        List<String> script = List.of(target.resolve("school-diary.sh").toString());
        List<Start> bare = new ArrayList<>();
        List<Start> plainFirst = new ArrayList<>();
        List<Start> plainAgain = new ArrayList<>();
        List<Start> scriptFirst = new ArrayList<>();
        List<Start> scriptAgain = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            bare.add(bareServer(java));
            both(plain, plainFirst, plainAgain);
            both(script, scriptFirst, scriptAgain);
        }
        String json = """
            {
              "at": "%s",
              "java": "%s",
              "processors": %d,
              "load": "%s",
              "rounds": %d,
              "ways": [
            %s
              ]
            }
            """
                .formatted(
                        Instant.now(),
                        System.getProperty("java.vm.version"),
                        Runtime.getRuntime().availableProcessors(),
                        load(),
                        rounds,
                        String.join(
                                ",\n",
                                way("bare Payara Micro, the yardstick", bare, bare),
                                way("java -jar, empty data directory", plainFirst, bare),
                                way("java -jar, second start", plainAgain, bare),
                                way("school-diary.sh, empty data directory", scriptFirst, bare),
                                way("school-diary.sh, second start", scriptAgain, bare)));
        Path file = target.resolve("bench/start.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, json);
        System.out.println(json + "written to " + file);
    }

    private void both(List<String> command, List<Start> first, List<Start> again)
            throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("school-diary-bench");
        first.add(start(command, home));
        again.add(start(command, home));
        delete(home);
    }

    private static void delete(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted((one, other) -> other.compareTo(one)).forEach(file -> file.toFile().delete());
        }
    }

    private Start bareServer(String java) throws IOException, InterruptedException {
        int port = freePort();
        Path home = Files.createTempDirectory("bare-server-bench");
        Start start = start(
                List.of(java, "-jar", payara.toString(), "--nocluster", "--port", Integer.toString(port)), home, port);
        delete(home);
        return start;
    }

    private Start start(List<String> command, Path home) throws IOException, InterruptedException {
        return start(command, home, freePort());
    }

    private Start start(List<String> command, Path home, int port) throws IOException, InterruptedException {
        boolean bare = command.contains(payara.toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log.txt").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("DIARY_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("DIARY_HOME", home.resolve("data").toString());
        builder.environment().put("DIARY_PORT", Integer.toString(port));
        builder.environment().put("DIARY_BIND_ADDRESS", "127.0.0.1");
        long begin = System.nanoTime();
        Process process = builder.start();
        try {
            while (!(bare ? answers(port) : ready(port))) {
                if (!process.isAlive()) {
                    throw new IOException("it ended: " + Files.readString(home.resolve("log.txt")));
                }
                Thread.sleep(20);
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            double processorSeconds = process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
            long megabytes = resident(process.pid());
            Thread.sleep(10_000);
            return new Start(seconds, processorSeconds, megabytes, resident(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean ready(int port) {
        return status(port, "/health/ready") == HttpURLConnection.HTTP_OK;
    }

    private static boolean answers(int port) {
        return status(port, "/") != 0;
    }

    /** 0 where nothing answers. */
    private static int status(int port, String path) {
        try {
            HttpURLConnection question = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            question.setReadTimeout(2000);
            return question.getResponseCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    /** What the kernel counts as resident: VmRSS of /proc; this runs on Linux. */
    private static long resident(long pid) throws IOException {
        try (BufferedReader status = Files.newBufferedReader(Path.of("/proc", Long.toString(pid), "status"))) {
            String line = status.lines().filter(each -> each.startsWith("VmRSS")).findFirst().orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private static String way(String name, List<Start> starts, List<Start> yardstick) {
        return String.format(
                Locale.ROOT,
                "    {\"way\": \"%s\", \"ratioOfSeconds\": %.2f, \"ratioOfMegabytes\": %.2f, \"medianSeconds\": %.1f, \"medianProcessorSeconds\": %.1f, \"medianMegabytes\": %.0f, "
                        + "\"medianMegabytesLater\": %.0f, \"seconds\": %s}",
                name,
                median(starts.stream().map(Start::seconds).toList())
                        / median(yardstick.stream().map(Start::seconds).toList()),
                median(starts.stream().map(start -> (double) start.megabytesLater()).toList())
                        / median(yardstick.stream().map(start -> (double) start.megabytesLater()).toList()),
                median(starts.stream().map(Start::seconds).toList()),
                median(starts.stream().map(Start::processorSeconds).toList()),
                median(starts.stream().map(start -> (double) start.megabytes()).toList()),
                median(starts.stream().map(start -> (double) start.megabytesLater()).toList()),
                starts.stream().map(start -> String.format(Locale.ROOT, "%.1f", start.seconds())).toList());
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
