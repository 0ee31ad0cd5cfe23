package org.schooldiary.systemtests.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.schooldiary.systemtests.harness.PracticePlatform;

/** One person at the practice platform with a browser of their own; the tool is in the frame of the course page. */
final class Campus implements AutoCloseable {

    private final PracticePlatform platform;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    private Campus(Browser browser, PracticePlatform platform) {
        this.platform = platform;
        context = browser.newContext(new NewContextOptions().setLocale("ru-RU").setViewportSize(1440, 1000));
        page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Refused to")) {
                errors.add(message.text());
            }
        });
    }

    /** Signs in by one click on the platform's first page. */
    static Campus signedIn(Browser browser, PracticePlatform platform, String login) {
        Campus campus = new Campus(browser, platform);
        campus.page.navigate(platform.base() + "/");
        campus.page
                .locator("button[name=login][value='" + login + "']")
                .first()
                .evaluate("button => button.form.requestSubmit(button)");
        campus.page.waitForURL("**/courses");
        return campus;
    }

    /** Opens the course page and waits until the tool shows something in its frame. */
    FrameLocator open(String course) {
        page.navigate(platform.base() + "/course/" + course);
        frame().locator("main h1").first().waitFor();
        return frame();
    }

    FrameLocator frame() {
        return page.frameLocator("#tool-frame");
    }

    /** Reloads the tool alone: its bearer is gone, its session is not. */
    void reloadFrame() {
        page.frame("tool-frame").evaluate("() => location.reload()");
        frame().locator("main h1").first().waitFor();
    }

    Page page() {
        return page;
    }

    /** Whether the frame of another site may use its own storage in this browser. */
    boolean frameHasStorage() {
        Object answer = page.frame("tool-frame")
                .evaluate("() => { try { localStorage.length; return true; } catch { return false; } }");
        return (Boolean) answer;
    }

    @Override
    public void close() {
        context.close();
        assertThat(errors).as("errors of the browser").isEmpty();
    }
}
