package org.schooldiary.systemtests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooldiary.systemtests.browser.Browsers;
import org.schooldiary.systemtests.browser.StorageMode;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;

/** Each screen in two widths, two languages and two schemes: no barrier, no error, nothing sticking out. */
@Tag("screens")
@ExtendWith({SharedServers.class, Browsers.Provided.class})
@TestInstance(Lifecycle.PER_CLASS)
class ScreensIT {

    /** A screen people come to by a launch: its name and the way there. */
    private record Screen(String name, BiFunction<Scenery, String, String> way) {}

    private static final List<Screen> SCREENS = List.of(
            new Screen("journal", Scenery::intoJournal),
            new Screen("diary-week", Scenery::intoDiary),
            new Screen("diary-family", Scenery::intoFamilyDiary),
            new Screen("course-chooser", Scenery::intoChooser),
            new Screen("course-wizard", Scenery::intoWizard),
            new Screen("course-polite", Scenery::intoPolitePage),
            new Screen("course-connect-child", Scenery::intoConnectChild),
            new Screen("terms", Scenery::intoTerms),
            new Screen("privacy", Scenery::intoPrivacy),
            new Screen("school", Scenery::intoSchool));

    private final ToolServer tool;
    private final Browser browser;
    private final Scenery scenery;
    private final Map<Look, BrowserContext> windows = new HashMap<>();

    ScreensIT(ToolServer tool, Browsers browsers) {
        this.tool = tool;
        browser = browsers.with(StorageMode.PARTITIONED);
        scenery = new Scenery(tool);
    }

    @AfterAll
    void closePlatform() {
        scenery.close();
        windows.values().forEach(BrowserContext::close);
    }

    private Watched look(Look look) {
        return new Watched(windows.computeIfAbsent(look, each -> browser.newContext(each.options())));
    }

    static Stream<Arguments> screensAndLooks() {
        return SCREENS.stream().flatMap(screen -> Look.all().stream().map(look -> Arguments.of(screen.name(), look)));
    }

    @ParameterizedTest
    @MethodSource("screensAndLooks")
    void isFitToSee(String name, Look look) {
        Screen screen = SCREENS.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        try (Watched watched = look(look)) {
            watched.open(screen.way().apply(scenery, look.language()));
            assertThat(watched.page().getAttribute("html", "lang")).isEqualTo(look.language());
            watched.mustBeFitToSee(name + "-" + look);
            watched.mustNotScrollSideways(name + "-" + look);
        }
    }

    static List<Look> looks() {
        return Look.all();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void marksBySubjectAreFitToSee(Look look) {
        try (Watched watched = look(look)) {
            watched.open(scenery.intoDiary(look.language()));
            watched.page().navigate(watched.page().url() + "&view=marks");
            watched.settled().mustBeFitToSee("diary-marks-" + look);
            watched.mustNotScrollSideways("diary-marks-" + look);
            watched.page().locator(".subjects h2 a").first().click();
            watched.page().locator(".term-list").waitFor();
            watched.settled().mustBeFitToSee("diary-subject-" + look);
            watched.mustNotScrollSideways("diary-subject-" + look);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theClassListOfACourseIsFitToSee(Look look) {
        try (Watched watched = look(look)) {
            watched.open(scenery.intoChooser(look.language()));
            watched.page().navigate(watched.page().url() + "&view=list");
            watched.page().locator("#missing").waitFor();
            watched.settled().mustBeFitToSee("course-list-" + look);
            watched.mustNotScrollSideways("course-list-" + look);
            watched.page().locator(".rows .btn.bare").first().click();
            watched.page().locator("dialog[open]").waitFor();
            watched.settled().mustBeFitToSee("course-list-standing-" + look);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theFormOfOnePupilIsFitToSee(Look look) {
        try (Watched watched = look(look)) {
            watched.open(scenery.intoJournal(look.language()));
            String pupil = scenery.pupilOfJournal(6);
            watched.page().navigate(watched.page().url().replaceAll("&lesson=[^&]*", "") + "&pupil=" + pupil);
            watched.page().locator(".of-term").first().waitFor();
            watched.settled().mustBeFitToSee("journal-pupil-" + look);
            watched.mustNotScrollSideways("journal-pupil-" + look);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void thePlatformsGradebookIsFitToSee(Look look) {
        try (Watched watched = look(look)) {
            watched.open(scenery.intoJournal(look.language()));
            if (look.width() == Look.PHONE) {
                // There the lesson at hand comes first.
                watched.page()
                        .locator("journal-lesson .head .acts button")
                        .last()
                        .click();
            }
            watched.page().locator("#gradebook-open").click();
            watched.page().locator("gradebook-panel .gradebook-list").first().waitFor();
            watched.settled().mustBeFitToSee("journal-gradebook-" + look);
            watched.mustNotScrollSideways("journal-gradebook-" + look);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theConsoleOfTheAdministratorIsFitToSee(Look look) {
        try (Watched watched = look(look)) {
            watched.open(tool.uri("/admin/").toString()).mustBeFitToSee("admin-token-" + look);
            watched.page().locator("#token").fill(ToolServer.ADMIN_TOKEN);
            watched.page().locator("#token").press("Enter");
            watched.page()
                    .locator("#token")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            openFormAndTest(watched);
            watched.settled()
                    .page()
                    .locator(".place button[aria-expanded]")
                    .last()
                    .click();
            watched.page().locator("deployment-act p.small").waitFor();
            watched.page().locator(".ruled button[aria-expanded]").first().click();
            // Many rows, and the same ones in every language: one is enough.
            if (look.language().equals("ru")) {
                watched.page().locator("self-test button").click();
                watched.page().locator("self-test summary").click();
            }
            watched.settled().mustBeFitToSee("admin-" + look);
            watched.mustNotScrollSideways("admin-" + look);
        }
    }

    /** The console with all that is folded away in it: connecting by hand with its errors, a connection tried out. */
    private static void openFormAndTest(Watched console) {
        console.page().locator("platform-list p.mt button").click();
        console.page().locator("#own-login").waitFor();
        console.page().locator("registration-form button[type=submit]").click();
        console.page()
                .locator("platform-list .num button[aria-expanded]")
                .first()
                .click();
        console.page().locator("registration-test ol[aria-busy=false]").waitFor();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aRefusedLaunchIsFitToSee(Look look) {
        try (Watched watched = look(look)) {
            // Opened by hand instead of by the platform: the refusal anybody can see for themselves.
            watched.page().navigate(tool.uri("/lti/launch").toString());
            watched.forgetting("405").mustBeFitToSee("refused-" + look);
            watched.mustNotScrollSideways("refused-" + look);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theWayIntoAWindowOfItsOwnIsFitToSee(Look look) {
        try (Watched watched = look(look)) {
            // The page of a frame at full size, where a browser refuses cookies as in a sandbox.
            watched.page().addInitScript("Object.defineProperty(Document.prototype, 'cookie', { get: () => '' })");
            watched.page()
                    .route(
                            "**/lti/login",
                            route -> route.fulfill(new FulfillOptions()
                                    .setContentType("text/html; charset=utf-8")
                                    .setBody(scenery.loginInFrame(look.language()))));
            watched.page().navigate(tool.uri("/lti/login").toString());
            watched.page().locator("button.main").waitFor();
            watched.settled().mustBeFitToSee("window-" + look);
            watched.mustNotScrollSideways("window-" + look);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 320})
    void theDiaryNeverScrollsSideways(int width) {
        try (Watched watched = look(new Look(width, "ru"))) {
            watched.open(scenery.intoFamilyDiary("ru")).mustNotScrollSideways("diary-" + width);
            watched.page().navigate(watched.page().url() + "&view=marks");
            watched.settled().mustNotScrollSideways("diary-marks-" + width);
        }
    }
}
