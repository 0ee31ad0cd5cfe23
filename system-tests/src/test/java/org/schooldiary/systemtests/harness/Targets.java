package org.schooldiary.systemtests.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the built programs lie and where the tests may write; the build says it by system properties. */
public final class Targets {

    private Targets() {}

    static Path toolJar() {
        return built("tool.jar");
    }

    static Path toolScript() {
        return built("tool.script");
    }

    static Path platformWar() {
        return built("platform.war");
    }

    static Path payaraJar() {
        return built("payara.jar");
    }

    /** The build directory of this module. */
    public static Path directory() {
        return Path.of(property("target.directory"));
    }

    /** Where the servers of this lane write; classes run in several lanes at a time, each with servers of its own. */
    static Path lane() {
        return directory().resolve("lane-" + property("target.lane"));
    }

    /** A new empty directory of this lane. */
    public static Path emptyDirectory(String name) {
        try {
            Path homes = Files.createDirectories(lane().resolve("homes"));
            return Files.createTempDirectory(homes, name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException("No directory for " + name, e);
        }
    }

    private static Path built(String property) {
        Path path = Path.of(property(property)).toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            throw new AssertionError(path + " is not there; build it with: mvn verify -pl system-tests -am");
        }
        return path;
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new AssertionError("System property " + name + " is not set; run these tests by Maven");
        }
        return value;
    }
}
