package org.schooldiary.systemtests.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Journals;

/** The server is killed while a teacher is entering marks; what it has acknowledged is there ever after. */
@Tag("main-job")
@TestInstance(Lifecycle.PER_CLASS)
class PowerCutIT {

    private static final int ROUNDS = 10;
    private static final int LESSONS = 40;

    private final ToolServer tool = ToolServer.byScript("tool-killed", Map.of());
    private final SmallClass school = new SmallClass(tool);

    @AfterAll
    void stop() {
        school.close();
        tool.close();
    }

    @Test
    void everyAcknowledgedCellSurvivesTenPowerCuts() {
        List<Save> saves = savesToMake();
        List<Save> inFlight = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            SavingTeacher teacher = new SavingTeacher(school, saves);
            teacher.awaitAcknowledged(1 + round % 3);
            tool.kill();
            inFlight.addAll(teacher.awaitLost());
            tool.startAgain();
            assertWritten(saves, inFlight);
        }
        assertThat(saves).as("there was something left to lose in every round").anyMatch(save -> !save.sent());

        for (Save save : inFlight) {
            Answer again = school.teacher.patch("/api/journals/" + school.journal + "/cells", save.body());
            JsonNode result = again.expect(200).json().path("results").path(0);
            assertThat(result.path("outcome").asText())
                    .as("sent again: %s", result)
                    .isEqualTo("applied");
            assertThat(result.path("version").asLong()).isEqualTo(1);
            save.acknowledge();
        }
        assertWritten(saves, List.of());
        assertHistoryIsContinuous(saves);
    }

    /** One mark for each pupil and lesson, all lessons made before the first mark. */
    private List<Save> savesToMake() {
        List<Save> saves = new ArrayList<>();
        for (int number = 0; number < LESSONS; number++) {
            JsonNode lesson = school.lessonToday(1 + number % 8);
            for (String pupil : school.pupils) {
                saves.add(Save.mark(Journals.markCell(pupil, lesson), saves.size()));
                saves.add(Save.absence(Journals.attendanceCell(pupil, lesson), saves.size()));
            }
        }
        return saves;
    }

    /** Exactly what was acknowledged is there, once; of what was on its way when the power went, all or nothing. */
    private void assertWritten(List<Save> saves, List<Save> inFlight) {
        JsonNode journal = Journals.read(school.teacher, school.journal);
        Map<String, String> cells = new HashMap<>();
        for (String kind : List.of("marks", "attendance")) {
            for (JsonNode cell : Json.items(journal.path(kind))) {
                String pupil = journal.path("pupils")
                        .path(cell.path(0).asInt())
                        .path("id")
                        .asText();
                cells.put(
                        pupil + " " + cell.path(1).asText(),
                        cell.path(2).asText() + " version " + cell.path(3).asLong());
            }
        }
        for (Save save : saves) {
            String found = cells.remove(save.place());
            String whole = save.value() + " version 1";
            if (save.acknowledged()) {
                assertThat(found).as("acknowledged %s", save).isEqualTo(whole);
            } else if (inFlight.contains(save)) {
                assertThat(found).as("unacknowledged %s", save).isIn(whole, null);
            } else {
                assertThat(found).as("never sent %s", save).isNull();
            }
        }
        assertThat(cells).as("cells nobody wrote").isEmpty();
    }

    private void assertHistoryIsContinuous(List<Save> saves) {
        Set<Long> sequences = new TreeSet<>();
        int entries = 0;
        for (Save save : saves) {
            if (save.acknowledged()) {
                JsonNode history = school.teacher
                        .get("/api/journals/" + school.journal + "/cells/history?" + save.query())
                        .expect(200)
                        .json()
                        .path("entries");
                assertThat(history).as("history of %s", save).hasSize(1);
                sequences.add(history.path(0).path("sequence").asLong());
                entries++;
            }
        }
        long first = sequences.iterator().next();
        Set<Long> continuous = new TreeSet<>();
        for (long sequence = first; sequence < first + entries; sequence++) {
            continuous.add(sequence);
        }
        assertThat(sequences).isEqualTo(continuous);
    }
}
