package org.schooldiary.systemtests.mainjob;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.FrameLocator.GetByRoleOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;

/** The journal as its teacher handles it in the course page: by buttons and keys. */
final class JournalInFrame {

    private final FrameLocator frame;

    JournalInFrame(FrameLocator frame) {
        this.frame = frame;
        rows().first().waitFor();
    }

    Locator rows() {
        return frame.locator("table[role=grid] tbody tr");
    }

    /** Adds a lesson of today with one work and gives its column. */
    String addLesson(String topic, int bell) {
        frame.locator(".toolbar")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Урок"))
                .filter(new FilterOptions().setHas(frame.locator("svg")))
                .click();
        Locator dialog = frame.locator("dialog[open]");
        dialog.locator("[name=topic]").fill(topic);
        dialog.locator("[name=homework]").fill("№ 374, 377 (а, б)");
        dialog.locator("[name=bell]").fill(Integer.toString(bell));
        Locator types = dialog.locator("[name=type]");
        types.selectOption(types.locator("option").nth(1).getAttribute("value"));
        dialog.locator("button.main").click();
        dialog.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        Locator focused = frame.locator("td[data-column]:focus");
        focused.waitFor();
        return focused.getAttribute("data-column");
    }

    /** The column of the term at that place of the year. */
    String termColumn(int place) {
        return frame.locator("thead th.term").nth(place).getAttribute("data-head");
    }

    /** Presses a key in the cell of the pupil and goes on with Enter, without waiting for the server. */
    void press(String familyName, String column, String key) {
        cell(familyName, column).click();
        cell(familyName, column).press(key);
        frame.locator("td[data-column='" + column + "'] input").press("Enter");
    }

    /** Opens the cell with F2, writes letters of any alphabet and goes on with Enter. */
    void write(String familyName, String column, String text) {
        cell(familyName, column).click();
        cell(familyName, column).press("F2");
        Locator field = frame.locator("td[data-column='" + column + "'] input");
        field.fill(text);
        field.press("Enter");
    }

    Locator cell(String familyName, String column) {
        return rows().filter(new FilterOptions().setHasText(familyName)).locator("td[data-column='" + column + "']");
    }

    /** Waits until the line in words says that everything is saved. */
    void awaitSaved() {
        frame.getByText("Всё сохранено").first().waitFor();
    }

    FrameLocator frame() {
        return frame;
    }

    /** The page's heading, as proof of which journal it is. */
    String heading() {
        return frame.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1))
                .first()
                .innerText();
    }
}
