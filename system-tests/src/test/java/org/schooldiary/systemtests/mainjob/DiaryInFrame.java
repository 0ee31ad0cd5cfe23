package org.schooldiary.systemtests.mainjob;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.WaitForOptions;

/** The open diary of a pupil or parent, week of today, in the course page. */
final class DiaryInFrame {

    /** What the product promises: a new mark appears in an open diary within so many milliseconds. */
    private static final double PROMISE = 2000;

    private final FrameLocator frame;

    DiaryInFrame(FrameLocator frame) {
        this.frame = frame;
    }

    /** The lesson of that topic, waited for. */
    Locator lesson(String topic) {
        Locator lesson = frame.locator("li")
                .filter(new FilterOptions().setHasText(topic))
                .first();
        lesson.waitFor();
        return lesson;
    }

    /** Waits for the mark in the lesson, no longer than promised. */
    void mustShowMarkSoon(String topic, String mark) {
        lesson(topic)
                .locator("button.mark")
                .filter(new FilterOptions().setHasText(mark))
                .waitFor(new WaitForOptions().setTimeout(PROMISE));
    }

    /** Waits for the words in the lesson, no longer than promised. */
    void mustShowSoon(String topic, String words) {
        lesson(topic).getByText(words).first().waitFor(new WaitForOptions().setTimeout(PROMISE));
    }

    /** Opens the marks by subject. */
    void openMarks() {
        frame.locator("a")
                .filter(new FilterOptions().setHasText("Отметки"))
                .first()
                .click();
        frame.locator(".subjects").waitFor();
    }

    /** Waits for the mark in the table of term marks, no longer than promised. */
    void mustShowTermMarkSoon(String subject, int term, String mark) {
        frame.locator(".term-marks tbody tr")
                .filter(new FilterOptions().setHasText(subject))
                .locator("td")
                .nth(term)
                .getByText(mark)
                .first()
                .waitFor(new WaitForOptions().setTimeout(PROMISE));
    }

    int marks(String topic) {
        return lesson(topic).locator("button.mark").count();
    }

    /** Switches to the child whose name holds the word. */
    void choose(String child) {
        Locator link = frame.locator("main a")
                .filter(new FilterOptions().setHasText(child))
                .first();
        link.waitFor();
        link.click();
        frame.locator(".lede")
                .filter(new FilterOptions().setHasText(child))
                .first()
                .waitFor();
    }
}
