package org.schooldiary.systemtests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.schooldiary.systemtests.harness.Targets;

/** A page in a browser that is watched: what its console says, what a barrier finder finds, whether it fits. */
final class Watched implements AutoCloseable {

    private static final String LOADED = "() => { const main = document.querySelector('main');"
            + " return main && main.innerText.trim() && !main.querySelector('[aria-busy=true]')"
            + " && document.querySelector('h1'); }";
    private static final String SIDEWAYS =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    /** A new tab; the browser keeps our files from one to the next, as people's browsers do. */
    Watched(BrowserContext browser) {
        page = browser.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
    }

    Page page() {
        return page;
    }

    Watched open(String address) {
        page.navigate(address);
        return settled();
    }

    /** Waits until the page shows what it asked the server for. */
    Watched settled() {
        page.waitForFunction(LOADED);
        page.waitForFunction("() => document.fonts.status === 'loaded'");
        return this;
    }

    /** What the browser itself says about the status of the page is expected here. */
    Watched forgetting(String status) {
        complaints.removeIf(complaint -> complaint.contains(status));
        return this;
    }

    /** Looks at the page in both schemes; every finding of both is told at once. */
    void mustBeFitToSee(String name) {
        List<String> findings = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            String picture = name + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
            page.screenshot(new ScreenshotOptions().setPath(picture(picture)).setFullPage(true));
            for (Rule rule : barriers()) {
                rule.getNodes()
                        .forEach(node -> findings.add(picture + ": " + rule.getId() + " " + rule.getHelp() + " "
                                + node.getHtml() + " " + node.getFailureSummary()));
            }
        }
        assertThat(findings).as("barriers on %s", name).isEmpty();
        assertThat(complaints).as("console of %s", name).isEmpty();
    }

    /**
     * Looks in the page itself, for what is wrong only: our screens hold no frames, so there is nothing to put together
     * in a further window of the browser, and what is right need not be told.
     */
    private List<Rule> barriers() {
        assertThat(page.frames()).as("frames of a screen").hasSize(1);
        AxeRunOptions onlyWrong = new AxeRunOptions();
        onlyWrong.setResultTypes(List.of("violations"));
        AxeResults results =
                new AxeBuilder(page).setLegacyMode(true).options(onlyWrong).analyze();
        assertThat(results.isErrored()).as("the barrier finder failed").isFalse();
        return results.getViolations();
    }

    /** @throws AssertionError naming how far it scrolls and what sticks out */
    void mustNotScrollSideways(String name) {
        Object over = page.evaluate(SIDEWAYS);
        assertThat(((Number) over).intValue())
                .as("%s scrolls sideways; sticking out: %s", name, page.evaluate("""
                        () => [...document.querySelectorAll('main *')]
                          .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                          .slice(0, 5).map(e => e.tagName + '.' + e.className)"""))
                .isZero();
    }

    private static Path picture(String name) {
        return Targets.directory().resolve("screens").resolve(name + ".png");
    }

    @Override
    public void close() {
        page.close();
    }
}
