package org.schooldiary.systemtests.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Problems;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;
import org.schooldiary.systemtests.platform.Journals;
import org.schooldiary.systemtests.platform.Session;

/** Cells: a malformed edit refuses the whole request, a rule refuses its edit alone. */
@Tag("bad-input")
@ExtendWith(SharedServers.class)
@TestInstance(Lifecycle.PER_CLASS)
class CellsIT {

    private final Desk desk;

    CellsIT(ToolServer tool) {
        desk = new Desk(tool);
    }

    @AfterAll
    void closeDesk() {
        desk.close();
    }

    static Stream<WrongEdit> wrongEdits() {
        return WrongEdit.all();
    }

    @ParameterizedTest
    @MethodSource("wrongEdits")
    void refuseTheWholeRequestAndNameTheMistake(WrongEdit wrong) {
        JsonNode before = desk.everything();
        Answer answer = desk.sendAfterGoodEdit(wrong.edit().apply(desk));
        Problems problem = Problems.in(answer, 400, "invalid").names(wrong.field());
        if (wrong.inCell()) {
            List<String> cell = wrong.cellOf(desk);
            problem.namesCell(cell.get(0), cell.get(1));
        }
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void refuseAnUnknownFieldBesideTheEdits() {
        JsonNode before = desk.everything();
        Answer answer = desk.teacher.patch(
                desk.path() + "/cells",
                Map.of("edits", List.of(Session.edit(desk.markCell(), Journals.mark("5"), 0)), "colour", "red"));
        Problems.in(answer, 400, "invalid").names("colour");
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void refuseNoEditsAndTooMany() {
        JsonNode before = desk.everything();
        for (Object edits :
                List.of(List.of(), "all", Collections.nCopies(501, Session.edit(desk.markCell(), null, 0)))) {
            Answer answer = desk.teacher.patch(desk.path() + "/cells", Map.of("edits", edits));
            Problems.in(answer, 400, "invalid").names("edits");
        }
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void refuseTheIdOfAnEditThatWasAppliedInAnotherJournal() {
        Map<String, Object> elsewhere =
                Session.edit(Journals.markCell(desk.otherPupil, desk.otherLesson), Journals.mark("4"), 0);
        desk.teacher
                .patch("/api/journals/" + desk.otherJournal + "/cells", Map.of("edits", List.of(elsewhere)))
                .expect(200);
        Map<String, Object> here = Session.edit(desk.attendanceCell(), Map.of("attendance", "ILL"), 0);
        here.put("editId", elsewhere.get("editId"));
        JsonNode before = desk.everything();

        Problems.in(desk.teacher.patch(desk.path() + "/cells", Map.of("edits", List.of(here))), 400, "invalid")
                .names("edits[0].editId");
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void refuseOneEditIdForTwoCells() {
        Map<String, Object> one = Session.edit(desk.markCell(), Journals.mark("4"), 0);
        Map<String, Object> other = Session.edit(desk.attendanceCell(), Map.of("attendance", "ILL"), 0);
        other.put("editId", one.get("editId"));
        JsonNode before = desk.everything();

        Problems.in(desk.teacher.patch(desk.path() + "/cells", Map.of("edits", List.of(one, other))), 400, "invalid")
                .names("edits[1].editId");
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void anEditAgainstAnotherVersionIsAConflictAndChangesNothing() {
        JsonNode lesson = Journals.lesson(desk.teacher, desk.journal, Journals.today(desk.teacher), 6);
        Map<String, Object> cell = Journals.markCell(desk.pupil, lesson);
        assertThat(desk.teacher
                        .write(desk.journal, cell, Journals.mark("4"), 0)
                        .path("outcome")
                        .asText())
                .isEqualTo("applied");
        JsonNode conflict = desk.teacher.write(desk.journal, cell, Journals.mark("5"), 0);
        assertThat(conflict.path("outcome").asText()).isEqualTo("conflict");
        assertThat(conflict.path("theirs").path("mark").asText()).isEqualTo("4");
        assertThat(conflict.path("theirs").path("version").asLong()).isEqualTo(1);
        assertThat(conflict.path("theirs").path("by").asText()).contains("Строгова");
        assertThat(desk.everything().path("marks").toString()).contains("\"4\"");
    }

    @Test
    void aMarkWhereThePupilIsAbsentWaitsForConfirmation() {
        JsonNode lesson = Journals.lesson(desk.teacher, desk.journal, Journals.today(desk.teacher), 7);
        desk.teacher.write(
                desk.journal, Journals.attendanceCell(desk.pupil, lesson), Map.of("attendance", "UNEXCUSED"), 0);
        JsonNode refused =
                desk.teacher.write(desk.journal, Journals.markCell(desk.pupil, lesson), Journals.mark("3"), 0);
        assertThat(refused.path("outcome").asText()).isEqualTo("refused");
        assertThat(refused.path("rule").asText()).isEqualTo("AbsentNeedsConfirmation");
        assertThat(refused.path("detail").asText()).isNotBlank();
    }
}
