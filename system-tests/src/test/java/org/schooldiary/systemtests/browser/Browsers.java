package org.schooldiary.systemtests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.Targets;

/** The browsers of the run, one per storage mode, started when first asked for. */
public final class Browsers implements AutoCloseable {

    static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /**
     * Replaces Playwright's own list, which switches off {@code ThirdPartyStoragePartitioning}: of a switch given
     * twice Chromium takes the last.
     */
    private static final String PARTITIONED = "--disable-features=Translate,MediaRouter,OptimizationHints";

    /** Chromium's number for a permission that is refused. */
    private static final int BLOCK = 2;

    private final Playwright playwright =
            Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Path binary = new ChromiumFinder().find();
    private final Map<StorageMode, Browser> started = new EnumMap<>(StorageMode.class);

    /** The browser with that way of treating frames. */
    public Browser with(StorageMode mode) {
        return started.computeIfAbsent(mode, this::start);
    }

    private Browser start(StorageMode mode) {
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(binary).setArgs(arguments(mode)));
    }

    /**
     * A browser of a person who has forbidden cookies and storage of {@code localhost}; to be closed by the test.
     *
     * @param within the embedding sites where it is forbidden, as a content settings pattern: {@code *} for everywhere
     */
    public BrowserContext refusingCookies(StorageMode mode, String within) {
        Path profile = Targets.emptyDirectory("browser-" + UUID.randomUUID());
        String preferences = Json.write(Map.of(
                "profile",
                Map.of(
                        "content_settings",
                        Map.of(
                                "exceptions",
                                Map.of("cookies", Map.of("localhost," + within, Map.of("setting", BLOCK)))))));
        try {
            Files.createDirectories(profile.resolve("Default"));
            Files.writeString(profile.resolve("Default").resolve("Preferences"), preferences);
        } catch (IOException e) {
            throw new UncheckedIOException("No profile for the browser", e);
        }
        return playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new LaunchPersistentContextOptions()
                                .setExecutablePath(binary)
                                .setArgs(arguments(mode))
                                .setLocale("ru-RU"));
    }

    private static List<String> arguments(StorageMode mode) {
        List<String> arguments = new ArrayList<>(ARGUMENTS);
        if (mode == StorageMode.PARTITIONED) {
            arguments.add(PARTITIONED);
        }
        return arguments;
    }

    @Override
    public void close() {
        started.values().forEach(Browser::close);
        playwright.close();
    }

    /** Gives tests the browsers of the run. */
    public static final class Provided implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Browsers.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return SharedServers.shared(context, Browsers.class, type -> new Browsers());
        }
    }
}
