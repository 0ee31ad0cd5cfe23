package org.schooldiary.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A start on an empty data directory, a few requests and an end, by which Java learns the classes that a start needs and
 * writes them to a class-data sharing archive.
 */
final class Rehearsal {
    private static final List<String> PATHS =
            List.of("/health/ready", "/openapi", "/lti/jwks", "/journal/", "/diary/", "/api/me", "/admin/");

    private Rehearsal() {}

    static void run() throws WrongSetting, StartRefused, IOException {
        Path home = Files.createTempDirectory("school-diary-rehearsal");
        int port = freePort();
        Settings settings = Settings.read(
                Map.of(
                        "DIARY_HOME", home.toString(),
                        "DIARY_PORT", Integer.toString(port),
                        "DIARY_BIND_ADDRESS", "127.0.0.1",
                        "DIARY_LOG_LEVEL", "warning",
                        "DIARY_ADMIN_TOKEN", "only-for-the-rehearsal"),
                home);
        Server server = Launcher.start(settings);
        visit(port);
        server.stop();
        Removal.of(home);
        System.exit(0);
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private static void visit(int port) throws IOException {
        HttpClient client = HttpClient.newHttpClient();
        for (String path : PATHS) {
            URI address = URI.create("http://127.0.0.1:" + port + path);
            try {
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
