package org.schooldiary.systemtests.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a Chromium that works here: the one named by {@code DIARY_TEST_BROWSER}, else one in the usual places, else
 * one that it installs.
 */
final class ChromiumFinder {

    private static final Duration TRIAL = Duration.ofSeconds(60);
    private static final Duration INSTALLATION = Duration.ofMinutes(10);
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final List<String> PLACES = List.of(
            "/usr/lib/chromium/chromium",
            "/snap/bin/chromium",
            "/opt/google/chrome/chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private final List<String> tried = new ArrayList<>();

    /** @throws AssertionError saying what was tried and what to install */
    Path find() {
        String named = System.getenv("DIARY_TEST_BROWSER");
        if (named != null && !named.isBlank()) {
            return works(Path.of(named))
                    .orElseThrow(() -> new AssertionError(
                            "DIARY_TEST_BROWSER names " + named + ", which does not start as a Chromium: " + tried));
        }
        return installed()
                .or(this::byPlaywright)
                .or(this::byDistribution)
                .orElseThrow(() -> new AssertionError("The browser tests need a Chromium and none could be had. Install"
                        + " one (on Debian or Ubuntu: apt-get install chromium) or name one in DIARY_TEST_BROWSER."
                        + " Tried: " + tried));
    }

    private Optional<Path> installed() {
        List<Path> candidates = new ArrayList<>();
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        for (String directory : path.split(java.io.File.pathSeparator)) {
            NAMES.forEach(name -> candidates.add(Path.of(directory, name)));
        }
        PLACES.forEach(place -> candidates.add(Path.of(place)));
        candidates.addAll(playwrightDownloads());
        return candidates.stream()
                .filter(Files::isExecutable)
                .flatMap(candidate -> works(candidate).stream())
                .findFirst();
    }

    private static List<Path> playwrightDownloads() {
        Path cache = Path.of(System.getProperty("user.home"), ".cache", "ms-playwright");
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(cache, 3)) {
            return files.filter(file -> file.getFileName().toString().equals("chrome"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Playwright's own download, made by its command line, with the libraries it knows to be needed. */
    private Optional<Path> byPlaywright() {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "--with-deps",
                "chromium");
        note(command, Commands.run(INSTALLATION, Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", ""), command));
        return playwrightDownloads().stream()
                .flatMap(file -> works(file).stream())
                .findFirst();
    }

    /** The package of Debian or Ubuntu with a font that has Cyrillic letters, where we may install packages. */
    private Optional<Path> byDistribution() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            tried.add("not root on a machine with apt-get");
            return Optional.empty();
        }
        Map<String, String> quietly = Map.of("DEBIAN_FRONTEND", "noninteractive");
        List<String> update = List.of("apt-get", "-q", "update");
        note(update, Commands.run(INSTALLATION, quietly, update));
        List<String> install =
                List.of("apt-get", "-q", "-y", "install", "--no-install-recommends", "chromium", "fonts-dejavu-core");
        note(install, Commands.run(INSTALLATION, quietly, install));
        return installed();
    }

    private void note(List<String> command, Commands.Result result) {
        String said = result.output().strip();
        tried.add(String.join(" ", command.subList(Math.max(0, command.size() - 4), command.size())) + " → "
                + result.status() + " " + said.substring(Math.max(0, said.length() - 300)));
    }

    /** Whether it loads a page: a binary may be there and lack its libraries. */
    private Optional<Path> works(Path binary) {
        List<String> command = new ArrayList<>(List.of(binary.toString()));
        command.addAll(Browsers.ARGUMENTS);
        command.addAll(Arrays.asList("--dump-dom", "data:text/html,<p>works</p>"));
        Commands.Result result = Commands.run(TRIAL, Map.of(), command);
        if (result.well() && result.output().contains("works")) {
            return Optional.of(binary);
        }
        note(command, result);
        return Optional.empty();
    }
}
