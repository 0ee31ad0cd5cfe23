package org.schooldiary.school.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.schooldiary.school.journal.NamedWork;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.people.JournalId;

class LinkedWorkTest {
    private static final JournalId JOURNAL = new JournalId(7);
    private static final WorkId WORK = new WorkId(8);

    @Test
    void itsColumnBearsTheNamesByWhichTheGradebookFindsIt() {
        var column = LinkedWork.column(work("Тест", "Дроби"), "12.11 Тест: Дроби");

        assertThat(column.resourceId()).contains(JOURNAL + ":" + WORK);
        assertThat(column.tag()).contains("diary-work");
        assertThat(column.maximum()).isEqualTo(5);
        assertThat(column.label()).isEqualTo("12.11 Тест: Дроби");
    }

    @Test
    void aTitleThatSaysItsKindStandsAlone() {
        assertThat(work("Контрольная работа", "Контрольная работа № 2").name()).isEqualTo("Контрольная работа № 2");
        assertThat(work("Контрольная работа", "Дроби").name()).isEqualTo("Контрольная работа: Дроби");
        assertThat(work("Контрольная работа", "").name()).isEqualTo("Контрольная работа");
    }

    private static NamedWork work(String type, String title) {
        return new NamedWork(JOURNAL, WORK, type, title, LocalDate.parse("2026-11-12"));
    }
}
