package org.schooldiary.demoplatform.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.schooldiary.demoplatform.teaching.TaughtLesson.TaughtWork;

class TermMarksTest {

    @Test
    void aControlWorkCountsAsThreeAnswers() {
        assertThat(TermMarks.of(List.of(lesson(WorkKind.ANSWER, 5), lesson(WorkKind.CONTROL, 3))))
                .containsExactly(Map.entry("anna", 3));
        assertThat(TermMarks.of(List.of(lesson(WorkKind.ANSWER, 3), lesson(WorkKind.CONTROL, 5))))
                .containsExactly(Map.entry("anna", 4));
    }

    @Test
    void aTeacherRoundsUpFromSixTenths() {
        List<TaughtLesson> lessons =
                List.of(lesson(WorkKind.CONTROL, 5), lesson(WorkKind.ANSWER, 4), lesson(WorkKind.ANSWER, 4));
        assertThat(TermMarks.of(lessons)).containsExactly(Map.entry("anna", 5));
    }

    private static TaughtLesson lesson(WorkKind kind, int mark) {
        TaughtWork work = new TaughtWork(kind, "", Map.of("anna", mark));
        return new TaughtLesson(LocalDate.of(2026, 9, 1), 1, 1, "", "", List.of(work), Map.of());
    }
}
