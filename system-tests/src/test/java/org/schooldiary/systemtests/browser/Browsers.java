package org.schooldiary.systemtests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.schooldiary.systemtests.harness.SharedServers;

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

    private final Playwright playwright =
            Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Path binary = new ChromiumFinder().find();
    private final Map<StorageMode, Browser> started = new EnumMap<>(StorageMode.class);

    /** The browser with that way of treating frames. */
    public Browser with(StorageMode mode) {
        return started.computeIfAbsent(mode, this::start);
    }

    private Browser start(StorageMode mode) {
        LaunchOptions options = new LaunchOptions().setExecutablePath(binary).setArgs(ARGUMENTS);
        if (mode == StorageMode.PARTITIONED) {
            List<String> arguments = new ArrayList<>(ARGUMENTS);
            arguments.add(PARTITIONED);
            options.setArgs(arguments);
        }
        return playwright.chromium().launch(options);
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
