package org.schooldiary.systemtests.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.systemtests.browser.Browsers;
import org.schooldiary.systemtests.browser.StorageMode;
import org.schooldiary.systemtests.harness.Http;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.StorageOffer;

/** A sign-in that ends while somebody types loses nothing of it, also where the browser keeps neither cookies nor storage. */
@Tag("lti")
@ExtendWith({SharedServers.class, Browsers.Provided.class})
class EndedSessionIT {

    @Test
    void whatWasTypedStaysWithAWarningAndANewLaunchGoesOn(ToolServer tool, Browsers browsers) {
        try (OneJournal school = new OneJournal(tool);
                BrowserContext context = browsers.refusingCookies(StorageMode.PARTITIONED, "*")) {
            String work = school.lesson.path("works").path(0).path("id").asText();
            AtomicReference<String> bearer = new AtomicReference<>();
            List<String> dialogs = new ArrayList<>();
            Page page = context.newPage();
            page.onRequest(request -> {
                String sent = request.headers().get("authorization");
                if (sent != null) {
                    bearer.set(sent);
                }
            });
            page.onDialog(dialog -> {
                dialogs.add(dialog.type());
                dialog.dismiss();
            });
            FrameLocator frame = open(page, school);
            type(frame, "Абрамова", work, "4");
            frame.getByText("Всё сохранено").first().waitFor();

            Http.send("DELETE", tool.uri("/api/session"), Map.of("Authorization", bearer.get()), null)
                    .expect(204);
            type(frame, "Волкова", work, "5");

            frame.locator("#notice").getByText("Сеанс закончился").waitFor();
            assertThat(cell(frame, "Волкова", work).innerText()).contains("5");
            page.close(new Page.CloseOptions().setRunBeforeUnload(true));
            page.waitForCondition(() -> !dialogs.isEmpty());
            assertThat(dialogs).containsOnly("beforeunload");
            assertThat(cell(frame, "Волкова", work).innerText()).contains("5");

            FrameLocator again = open(context.newPage(), school);
            assertThat(cell(again, "Абрамова", work).innerText()).contains("4");
            type(again, "Волкова", work, "5");
            again.getByText("Всё сохранено").first().waitFor();
        }
    }

    private static FrameLocator open(Page page, OneJournal school) {
        page.navigate(school.platform
                .browserDesk()
                .page(school.teacher, school.course, StorageOffer.FRAME)
                .toString());
        FrameLocator frame = page.frameLocator("#tool-frame");
        frame.locator("table[role=grid] tbody tr").first().waitFor();
        return frame;
    }

    private static void type(FrameLocator frame, String familyName, String work, String key) {
        cell(frame, familyName, work).click();
        cell(frame, familyName, work).press(key);
        frame.locator("td[data-column*='" + work + "'] input").press("Enter");
    }

    private static Locator cell(FrameLocator frame, String familyName, String work) {
        return frame.locator("table[role=grid] tbody tr")
                .filter(new FilterOptions().setHasText(familyName))
                .locator("td[data-column*='" + work + "']");
    }
}
