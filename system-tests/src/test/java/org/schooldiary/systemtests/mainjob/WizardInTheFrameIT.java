package org.schooldiary.systemtests.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schooldiary.systemtests.browser.Browsers;
import org.schooldiary.systemtests.browser.StorageMode;
import org.schooldiary.systemtests.harness.PracticePlatform;
import org.schooldiary.systemtests.harness.SharedServers;

/** A teacher's first launch in a course: the wizard proposes, the teacher confirms, the pupils have a diary. */
@Tag("main-job")
@ExtendWith({SharedServers.class, Browsers.Provided.class})
class WizardInTheFrameIT {

    /** The classes whose journals the practice platform fills itself. */
    private static final List<String> FILLED = List.of("7А", "5А");

    @ParameterizedTest
    @EnumSource
    void opensTheJournalOfTheWholeClass(StorageMode mode, PracticePlatform platform, Browsers browsers) {
        Browser browser = browsers.with(mode);
        try (Campus teacher = Campus.signedIn(browser, platform, "teacher.math")) {
            Place place = untouched(teacher.page(), mode.ordinal());
            try (Campus pupil = Campus.signedIn(browser, platform, place.pupil())) {
                assertThat(pupil.open(place.course()).locator("main").innerText())
                        .as("before the class list is confirmed")
                        .contains("Вас пока нет в списке класса");

                FrameLocator wizard = teacher.open(place.course());
                assertThat(wizard.locator("#className").inputValue()).isEqualTo(place.className());
                Locator submit = wizard.locator("form.wizard button[type=submit]")
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("[1-9]\\d* учени")));
                submit.waitFor();
                int pupils = Integer.parseInt(submit.innerText().replaceAll("\\D", ""));
                assertThat(pupils).as("Learners are preselected").isGreaterThan(10);
                submit.click();
                wizard.getByText("В этом периоде ещё нет уроков").waitFor();
                assertThat(wizard.locator("main").innerText())
                        .as("the journal holds everybody who was confirmed")
                        .containsPattern(pupils + "\\s+учени");

                FrameLocator diary = pupil.open(place.course());
                diary.locator(".week").first().waitFor();
                assertThat(diary.locator("main").innerText()).contains(place.className());
            }
        }
    }

    private record Place(String course, String className, String pupil) {}

    /** A course of the teacher's in a class that nobody has filled, and a pupil of that class. */
    private static Place untouched(Page page, int number) {
        List<Locator> classes = page.locator("main section").all();
        List<Locator> free = classes.stream()
                .filter(section -> !FILLED.contains(section.locator("h2").innerText()))
                .toList();
        Locator section = free.get(number);
        String className = section.locator("h2").innerText();
        String address = section.locator("a").first().getAttribute("href");
        page.navigate(page.url().replaceAll("/courses.*", "/"));
        Locator group = page.locator("details").filter(new Locator.FilterOptions().setHasText(className + ": ученики"));
        String pupil = group.locator("button[name=login]").first().getAttribute("value");
        return new Place(address.substring(address.lastIndexOf('/') + 1), className, pupil);
    }
}
