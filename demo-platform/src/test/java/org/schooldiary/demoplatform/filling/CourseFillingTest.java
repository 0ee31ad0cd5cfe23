package org.schooldiary.demoplatform.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schooldiary.demoplatform.school.Course;
import org.schooldiary.demoplatform.school.Lyceum;
import org.schooldiary.demoplatform.school.LyceumMaker;
import org.schooldiary.demoplatform.settings.Settings;
import org.schooldiary.demoplatform.store.Store;

class CourseFillingTest {

    private static final Lyceum LYCEUM = LyceumMaker.make();
    private static final Course ALGEBRA = LYCEUM.course("7a-alg").orElseThrow();

    /** From 1 September to Sunday 22 November. */
    private static final int TAUGHT = 43;

    /** Monday, Tuesday, Thursday, Friday. */
    private static final int THIS_WEEK = 4;

    @TempDir
    Path home;

    private FakeTool tool = make();
    private Progress progress = new Progress(new Store(Path.of("unused")));
    private CourseFilling filling = new CourseFilling(LYCEUM, launcher(), progress);

    @BeforeEach
    void keepStateInAFreshPlace() {
        progress = new Progress(new Store(home.resolve("platform.json")));
        filling = new CourseFilling(LYCEUM, launcher(), progress);
    }

    @AfterEach
    void stop() {
        tool.close();
    }

    @Test
    void opensTheJournalWithTheWholeClassAndTakesTheRecordsOver() throws IOException, InterruptedException {
        filling.fill(ALGEBRA);

        assertThat(tool.journals).hasSize(1);
        JsonObject journal = tool.journals.get(0);
        assertThat(journal.getString("className")).isEqualTo("7А");
        assertThat(journal.getString("termKind")).isEqualTo("QUARTER");
        assertThat(journal.getJsonArray("pupils")).hasSize(30);
        assertThat(tool.lessons).hasSize(TAUGHT + THIS_WEEK);
        JsonObject first = tool.lessons.get("2026-09-01/3");
        assertThat(first.getBoolean("taken")).isTrue();
        assertThat(first.getJsonArray("works").getJsonObject(0).getString("type"))
                .isEqualTo("Ответ на уроке");
        assertThat(tool.termMarks).containsOnlyKeys("t1");
        assertThat(tool.termMarks.get("t1")).hasSize(30);
        JsonObject today = tool.lessons.get("2026-11-23/3");
        assertThat(today).containsOnlyKeys("day", "bell", "topic", "homework");
    }

    @Test
    void goesOnWhereItWasCutOff() throws IOException, InterruptedException {
        tool.takeoversToRefuse = 1;
        assertThatThrownBy(() -> filling.fill(ALGEBRA)).hasMessageContaining("503");
        assertThat(progress.course("7a-alg")).isEmpty();

        filling.fill(ALGEBRA);
        filling.fill(ALGEBRA);
        assertThat(tool.journals).hasSize(1);
        assertThat(tool.lessons).hasSize(TAUGHT + THIS_WEEK);
        assertThat(progress.course("7a-alg"))
                .map(Progress.FilledCourse::journal)
                .contains("j1");
    }

    private Launcher launcher() {
        Settings settings = Settings.of(Map.of("DEMO_BASE_URL", tool.url(), "DEMO_TOOL_URL", tool.url()));
        return new Launcher(settings, HttpClient.newHttpClient());
    }

    private static FakeTool make() {
        try {
            return new FakeTool(ALGEBRA);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
