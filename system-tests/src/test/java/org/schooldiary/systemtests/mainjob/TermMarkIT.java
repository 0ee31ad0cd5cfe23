package org.schooldiary.systemtests.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.systemtests.browser.Browsers;
import org.schooldiary.systemtests.browser.StorageMode;
import org.schooldiary.systemtests.harness.EventStream;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.PracticePlatform;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Journals;
import org.schooldiary.systemtests.platform.Session;

/** A term mark, from the teacher's key press to the diaries of the family, and to nobody else's. */
@Tag("main-job")
@Tag("lti")
@ExtendWith({SharedServers.class, Browsers.Provided.class})
class TermMarkIT {

    private static final Duration PROMISE = Duration.ofSeconds(2);
    private static final String COURSE = "7a-alg";
    private static final int SECOND = 1;

    @Test
    void isAnnouncedToTheFamilyAndReadByItAlone(ToolServer tool) {
        try (SmallClass school = new SmallClass(tool)) {
            String pupil = school.pupils.get(0);
            Map<String, Object> cell = Journals.termMarkCell(school.teacher, school.journal, pupil, SECOND);
            Session child = school.pupil(0);
            Session guardian = school.guardianOf(0);
            child.get(subjects(pupil)).expect(200);
            try (EventStream diary = child.events("/api/diary/" + pupil + "/events")) {
                diary.opening().expect(200);
                JsonNode written = school.teacher.write(
                        school.journal, cell, Map.of("mark", "4", "comment", "Уверенная четвёрка"), 0);
                assertThat(written.path("outcome").asText()).isEqualTo("applied");
                assertThat(diary.next(PROMISE).data()).doesNotContain("\"4\"", "четвёрка");
            }
            for (Session reader : List.of(child, guardian)) {
                JsonNode mark = onlySubject(reader, pupil).path("termMarks").path(0);
                assertThat(mark.path("term").path("name").asText()).isEqualTo("II");
                assertThat(mark.path("value").asText()).isEqualTo("4");
                assertThat(mark.path("comment").asText()).isEqualTo("Уверенная четвёрка");
                assertThat(mark.path("by").asText()).contains("Белова");
            }
            String other = school.pupils.get(1);
            assertThat(onlySubject(school.pupil(1), other).path("termMarks")).isEmpty();
            school.pupil(1).get(subjects(pupil)).expect(404);
            school.guardianOf(1).get(subjects(pupil)).expect(404);
        }
    }

    @Test
    void aColleaguesTermMarkIsNeverWrittenOverUnseen(ToolServer tool) {
        try (SmallClass school = new SmallClass(tool)) {
            String pupil = school.pupils.get(0);
            Map<String, Object> cell = Journals.termMarkCell(school.teacher, school.journal, pupil, SECOND);
            school.teacher.write(school.journal, cell, Journals.mark("5"), 0);
            JsonNode conflict = school.teacher.write(school.journal, cell, Journals.mark("3"), 0);
            assertThat(conflict.path("outcome").asText()).isEqualTo("conflict");
            assertThat(conflict.path("theirs").path("mark").asText()).isEqualTo("5");
            JsonNode history = school.teacher
                    .get("/api/journals/" + school.journal + "/cells/history?pupil=" + pupil + "&term="
                            + cell.get("term"))
                    .expect(200)
                    .json();
            assertThat(Json.items(history.path("entries"))).singleElement().satisfies(entry -> assertThat(
                            entry.path("after").path("mark").asText())
                    .isEqualTo("5"));
        }
    }

    @Test
    void typedInTheGridItIsInTheOpenDiary(PracticePlatform platform, Browsers browsers) {
        Browser browser = browsers.with(StorageMode.PARTITIONED);
        try (Campus teacher = Campus.signedIn(browser, platform, "teacher.math");
                Campus pupil = Campus.signedIn(browser, platform, "pupil.gaysina")) {
            JournalInFrame journal = new JournalInFrame(teacher.open(COURSE));
            DiaryInFrame diary = new DiaryInFrame(pupil.open(COURSE));
            diary.openMarks();
            journal.write("Гайсина", journal.termColumn(SECOND), "незач");
            diary.mustShowTermMarkSoon("Алгебра", SECOND, "незач");
            journal.awaitSaved();
            journal.press("Гайсина", journal.termColumn(SECOND), "5");
            diary.mustShowTermMarkSoon("Алгебра", SECOND, "5");
            journal.awaitSaved();
            assertThat(journal.cell("Гайсина", journal.termColumn(SECOND)).getAttribute("aria-label"))
                    .contains("итоговая отметка, II четверть", ": 5");
        }
    }

    private static JsonNode onlySubject(Session reader, String pupil) {
        JsonNode subjects = reader.get(subjects(pupil)).expect(200).json().path("subjects");
        assertThat(subjects).hasSize(1);
        return subjects.path(0);
    }

    private static String subjects(String pupil) {
        return "/api/diary/" + pupil + "/subjects";
    }
}
