package org.schooldiary.systemtests.lti;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.systemtests.browser.Browsers;
import org.schooldiary.systemtests.browser.StorageMode;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.TestPlatform;

/** The administrator connects a platform by hand: guided, with values to copy and addresses that fill in by themselves. */
@Tag("lti")
@ExtendWith({SharedServers.class, Browsers.Provided.class})
class ConnectingByHandIT {

    private final ToolServer tool;
    private final Browser browser;

    ConnectingByHandIT(ToolServer tool, Browsers browsers) {
        this.tool = tool;
        browser = browsers.with(StorageMode.PARTITIONED);
    }

    @Test
    void theAddressesFollowFromTheSiteNothingTypedIsLostAndTheConnectionIsTriedOut() {
        try (TestPlatform platform = TestPlatform.strangerTo(tool);
                BrowserContext window = browser.newContext(
                        new Browser.NewContextOptions().setLocale("ru-RU").setViewportSize(1280, 900))) {
            Page page = console(window);
            Locator form = page.locator("registration-form");

            assertThat(form.locator("#own-login"))
                    .hasValue(tool.uri("/lti/login").toString());
            assertThat(form.locator("#own-launch"))
                    .hasValue(tool.uri("/lti/launch").toString());
            assertThat(form.locator("#own-custom")).hasValue("context_id_history=$Context.id.history");
            form.locator("#site").fill("moodle.school.ru/learn/");
            assertThat(form.locator("#issuer")).hasValue("https://moodle.school.ru/learn");
            assertThat(form.locator("#tokenEndpoint")).hasValue("https://moodle.school.ru/learn/mod/lti/token.php");

            form.locator("#clientId").fill("client-by-hand");
            for (String product : List.of("canvas", "blackboard", "sakai", "openolat", "other", "itslearning")) {
                form.locator("#preset").selectOption(product);
                assertThat(form.locator(".guide li")).not().hasCount(0);
            }
            form.locator("#preset").selectOption("canvas");
            assertThat(form.locator("#own-canvas"))
                    .hasValue(tool.uri("/lti/canvas.json").toString());
            assertThat(form.locator("#issuer")).hasValue("https://canvas.instructure.com");
            form.locator("#preset").selectOption("blackboard");
            assertThat(form.locator("#jwksUri"))
                    .hasValue(
                            "https://developer.blackboard.com/api/v1/management/applications/client-by-hand/jwks.json");

            form.locator("#preset").selectOption("other");
            form.locator("#issuer").fill(platform.issuer().toString());
            form.locator("#authorizationEndpoint").fill(platform.issuer() + "/auth");
            form.locator("#tokenEndpoint").fill("no address");
            form.locator("#jwksUri").fill(platform.issuer() + "/jwks");
            form.locator("button[type=submit]").click();
            assertThat(form.locator("#tokenEndpoint")).hasAttribute("aria-invalid", "true");
            assertThat(form.locator("#tokenEndpoint")).isFocused();
            assertThat(form.locator("#clientId")).hasValue("client-by-hand");

            form.locator("#tokenEndpoint").fill(platform.issuer() + "/token");
            form.locator("button[type=submit]").click();
            Locator row = page.locator("platform-list tr")
                    .filter(new Locator.FilterOptions()
                            .setHasText(platform.issuer().toString()));
            row.locator("button[aria-expanded]").first().click();
            Locator trial = page.locator("registration-test");
            trial.getByText("Проверить ещё раз").waitFor();
            assertThat(trial.locator("li").nth(2)).containsText("пригодны: 1");
            assertThat(trial.locator("li").nth(4)).containsText("пока не проверить");
        }
    }

    private Page console(BrowserContext window) {
        Page page = window.newPage();
        page.navigate(tool.uri("/admin/").toString());
        page.locator("#token").fill(ToolServer.ADMIN_TOKEN);
        page.locator("#token").press("Enter");
        page.locator("platform-list p.mt button").click();
        return page;
    }
}
