package org.schooldiary.systemtests.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schooldiary.systemtests.browser.Browsers;
import org.schooldiary.systemtests.browser.StorageMode;
import org.schooldiary.systemtests.harness.PracticePlatform;
import org.schooldiary.systemtests.harness.SharedServers;

/** From the key press in the course page to the open diaries of the family, and to nobody else's. */
@Tag("main-job")
@ExtendWith({SharedServers.class, Browsers.Provided.class})
class MarkInTheFrameIT {

    private static final String COURSE = "7a-alg";

    @ParameterizedTest
    @EnumSource
    void isInTheOpenDiariesOfTheFamilyAndInNoOther(StorageMode mode, PracticePlatform platform, Browsers browsers) {
        Browser browser = browsers.with(mode);
        String topic = "Формулы сокращённого умножения " + UUID.randomUUID();
        try (Campus teacher = Campus.signedIn(browser, platform, "teacher.math");
                Campus pupil = Campus.signedIn(browser, platform, "pupil.gaysina");
                Campus parent = Campus.signedIn(browser, platform, "parent.gaysina");
                Campus otherPupil = Campus.signedIn(browser, platform, "pupil.volkov");
                Campus otherParent = Campus.signedIn(browser, platform, "parent.volkova")) {
            JournalInFrame journal = new JournalInFrame(teacher.open(COURSE));
            assertThat(teacher.frameHasStorage()).isEqualTo(mode == StorageMode.PARTITIONED);
            DiaryInFrame diary = new DiaryInFrame(pupil.open(COURSE));
            DiaryInFrame family = new DiaryInFrame(parent.open(COURSE));
            family.choose("Алия");
            DiaryInFrame neighbour = new DiaryInFrame(otherPupil.open(COURSE));
            DiaryInFrame neighbours = new DiaryInFrame(otherParent.open(COURSE));

            String column = journal.addLesson(topic, 8);
            diary.lesson(topic);
            journal.press("Гайсина", column, "5");
            diary.mustShowMarkSoon(topic, "5");
            family.mustShowMarkSoon(topic, "5");
            journal.awaitSaved();
            assertThat(neighbour.marks(topic)).as("another pupil's diary").isZero();
            assertThat(neighbours.marks(topic)).as("another parent's diary").isZero();

            teacher.reloadFrame();
            assertThat(new JournalInFrame(teacher.frame())
                            .cell("Гайсина", column)
                            .innerText())
                    .contains("5");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAbsenceIsInTheDiariesOfTheFamilyToo(StorageMode mode, PracticePlatform platform, Browsers browsers) {
        Browser browser = browsers.with(mode);
        String topic = "Разложение на множители " + UUID.randomUUID();
        try (Campus teacher = Campus.signedIn(browser, platform, "teacher.math");
                Campus pupil = Campus.signedIn(browser, platform, "pupil.gaysina");
                Campus parent = Campus.signedIn(browser, platform, "parent.gaysina")) {
            JournalInFrame journal = new JournalInFrame(teacher.open(COURSE));
            DiaryInFrame diary = new DiaryInFrame(pupil.open(COURSE));
            DiaryInFrame family = new DiaryInFrame(parent.open(COURSE));
            family.choose("Алия");

            String column = journal.addLesson(topic, 7);
            diary.lesson(topic);
            journal.write("Гайсина", column, "Б");
            diary.mustShowSoon(topic, "Б");
            family.mustShowSoon(topic, "Б");
            assertThat(diary.marks(topic)).isZero();
        }
    }
}
