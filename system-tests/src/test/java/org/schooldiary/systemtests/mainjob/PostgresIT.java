package org.schooldiary.systemtests.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Journals;

/** The same jar on PostgreSQL, by one setting alone. */
@Tag("main-job")
class PostgresIT {

    @Test
    void aMarkIsInTheDiaryAndStaysThereAfterARestart() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            try (ToolServer tool = ToolServer.byJar("tool-postgres", Map.of("DIARY_DB_URL", url));
                    SmallClass school = new SmallClass(tool)) {
                JsonNode lesson = school.lessonToday(2);
                school.teacher.write(
                        school.journal, Journals.markCell(school.pupils.get(0), lesson), Journals.mark("5"), 0);
                assertThat(school.guardianOf(0).get(school.week(0)).expect(200).text())
                        .contains("\"value\":\"5\"");
                school.pupil(1).get(school.week(0)).expect(404);
                tool.kill();
                tool.startAgain();
                assertThat(school.pupil(0).get(school.week(0)).expect(200).text())
                        .contains("\"value\":\"5\"");
            }
        }
    }
}
