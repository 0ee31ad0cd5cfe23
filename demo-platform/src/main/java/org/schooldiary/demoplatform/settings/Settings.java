package org.schooldiary.demoplatform.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the platform.
 *
 * @param baseUrl {@code DEMO_BASE_URL}: the address people and the tool use, no slash at the end; also the issuer.
 *     Default {@code http://localhost:} and {@code DEMO_PORT} (8180)
 * @param toolUrl {@code DEMO_TOOL_URL}: address of the tool, no slash at the end
 * @param toolAdminToken {@code DEMO_TOOL_ADMIN_TOKEN}: with it the platform asks the tool for a registration link
 * @param home {@code DEMO_HOME}: directory of the platform's state
 * @param seed {@code DEMO_SEED}: {@code full}, {@code small} or {@code none}
 */
public record Settings(
        String baseUrl, String toolUrl, @Nullable String toolAdminToken, Path home, SeedSize seed) {

    /**
     * Reads the settings.
     *
     * @throws IllegalArgumentException with one sentence that names the wrong setting
     */
    public static Settings of(Map<String, String> environment) {
        int port = port(environment.getOrDefault("DEMO_PORT", "8180"));
        return new Settings(
                address("DEMO_BASE_URL", environment.getOrDefault("DEMO_BASE_URL", "http://localhost:" + port)),
                address("DEMO_TOOL_URL", environment.getOrDefault("DEMO_TOOL_URL", "http://127.0.0.1:8080")),
                environment.get("DEMO_TOOL_ADMIN_TOKEN"),
                Path.of(environment.getOrDefault("DEMO_HOME", "demo-data")),
                seed(environment.getOrDefault("DEMO_SEED", "full")));
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // the sentence below says it
        }
        throw new IllegalArgumentException("DEMO_PORT must be a number from 1 to 65535, not «" + value + "».");
    }

    private static String address(String name, String value) {
        String plain = value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
        if (!plain.matches("https?://[^/?#\\s]+")) {
            throw new IllegalArgumentException(
                    name + " must be http(s)://host[:port] without a path, not «" + value + "».");
        }
        return URI.create(plain).toString();
    }

    private static SeedSize seed(String value) {
        try {
            return SeedSize.valueOf(value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("DEMO_SEED must be full, small or none, not «" + value + "».", e);
        }
    }
}
