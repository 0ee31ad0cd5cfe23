package org.schooldiary.systemtests.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.schooldiary.systemtests.browser.Browsers;
import org.schooldiary.systemtests.browser.StorageMode;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.StorageOffer;

/** A launch in a frame reaches the journal whatever the browser refuses there, by the highest rung that holds. */
@Tag("lti")
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith({SharedServers.class, Browsers.Provided.class})
class SessionLadderIT {

    /** Where cookies of the tool are refused. */
    private enum Cookies {
        ALLOWED(""),
        /** Within the platform's pages only, as by a browser that refuses all of third parties. */
        REFUSED_IN_FRAMES("127.0.0.1"),
        REFUSED("*");

        private final String within;

        Cookies(String within) {
            this.within = within;
        }
    }

    private final OneJournal school;

    SessionLadderIT(ToolServer tool) {
        school = new OneJournal(tool);
    }

    @AfterAll
    void close() {
        school.close();
    }

    static List<Arguments> inTheFrame() {
        List<Arguments> all = new ArrayList<>();
        for (StorageMode mode : StorageMode.values()) {
            all.add(arguments(mode, Cookies.ALLOWED, StorageOffer.NONE, "cookie"));
            all.add(arguments(mode, Cookies.ALLOWED, StorageOffer.FRAME, "cookie"));
            all.add(arguments(mode, Cookies.REFUSED, StorageOffer.FRAME, "platform_storage"));
            all.add(arguments(mode, Cookies.REFUSED_IN_FRAMES, StorageOffer.PARENT, "platform_storage"));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("inTheFrame")
    void opensTheJournalInTheFrame(
            StorageMode mode, Cookies cookies, StorageOffer offer, String rung, Browsers browsers) {
        try (BrowserContext context = context(browsers, mode, cookies)) {
            Page page = open(context, offer);
            FrameLocator frame = page.frameLocator("#tool-frame");

            frame.locator("table[role=grid] tbody tr").first().waitFor();

            assertThat(rungUsed()).isEqualTo(rung);
        }
    }

    static List<Arguments> inAWindow() {
        return List.of(
                arguments(StorageMode.REFUSED, StorageOffer.NONE),
                arguments(StorageMode.PARTITIONED, StorageOffer.NONE),
                arguments(StorageMode.PARTITIONED, StorageOffer.SILENT),
                arguments(StorageMode.PARTITIONED, StorageOffer.REFUSING));
    }

    @ParameterizedTest
    @MethodSource("inAWindow")
    void opensTheJournalInAWindowOfItsOwnWhereNothingIsKeptInTheFrame(
            StorageMode mode, StorageOffer offer, Browsers browsers) {
        try (BrowserContext context = context(browsers, mode, Cookies.REFUSED_IN_FRAMES)) {
            Page page = open(context, offer);
            FrameLocator frame = page.frameLocator("#tool-frame");
            Locator button = frame.locator("button.main");
            button.waitFor();
            assertThat(frame.locator("h1").innerText()).isEqualTo("Дневник откроется в отдельном окне");

            Page window = context.waitForPage(button::click);
            window.locator("table[role=grid] tbody tr").first().waitFor();

            frame.getByText("Дневник открыт в другом окне").waitFor();
            assertThat(button.isVisible()).isFalse();
            assertThat(rungUsed()).isEqualTo("new_window");
        }
    }

    /** A platform that gives back something else must not be believed. */
    @Test
    void refusesALaunchWhoseStorageGivesBackSomethingElse(Browsers browsers) {
        try (BrowserContext context = context(browsers, StorageMode.PARTITIONED, Cookies.REFUSED)) {
            Page page = open(context, StorageOffer.LYING);

            page.frameLocator("#tool-frame").getByText("LTI-208").first().waitFor();
        }
    }

    private Page open(BrowserContext context, StorageOffer offer) {
        Page page = context.newPage();
        page.navigate(school.platform
                .browserDesk()
                .page(school.teacher, school.course, offer)
                .toString());
        return page;
    }

    private static BrowserContext context(Browsers browsers, StorageMode mode, Cookies cookies) {
        return cookies == Cookies.ALLOWED
                ? browsers.with(mode).newContext(new NewContextOptions().setLocale("ru-RU"))
                : browsers.refusingCookies(mode, cookies.within);
    }

    private String rungUsed() {
        String facts = school.latestLaunch().toString();
        return facts.replaceAll("(?s).*browser_session[^a-z]+([a-z_]+).*", "$1");
    }
}
