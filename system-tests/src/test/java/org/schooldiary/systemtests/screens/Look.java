package org.schooldiary.systemtests.screens;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.ArrayList;
import java.util.List;

/**
 * How a person looks at a screen.
 *
 * @param width of the window in CSS pixels
 * @param language of person and browser, {@code ru} or {@code en}
 */
record Look(int width, String language) {

    static final int DESK = 1440;
    static final int PHONE = 390;

    static List<Look> all() {
        List<Look> all = new ArrayList<>();
        for (int width : new int[] {DESK, PHONE}) {
            for (String language : List.of("ru", "en")) {
                all.add(new Look(width, language));
            }
        }
        return all;
    }

    NewContextOptions options() {
        boolean phone = width < 600;
        return new Browser.NewContextOptions()
                .setViewportSize(width, phone ? 844 : 900)
                .setHasTouch(phone)
                .setIsMobile(phone)
                .setLocale(language.equals("ru") ? "ru-RU" : "en-GB")
                .setTimezoneId("Asia/Yekaterinburg");
    }

    @Override
    public String toString() {
        return width + "-" + language;
    }
}
