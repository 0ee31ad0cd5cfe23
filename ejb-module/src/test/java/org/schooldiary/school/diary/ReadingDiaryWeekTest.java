package org.schooldiary.school.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingDiaryWeekTest {
    @ParameterizedTest
    @CsvSource({"2026-08-31, 1", "2026-09-07, 2", "2026-11-23, 13", "2025-09-01, 1", "2027-05-31, 40"})
    void weeksAreCountedFromTheOneThatHoldsTheFirstOfSeptember(LocalDate monday, long number) {
        assertThat(ReadingDiaryWeek.number(monday)).isEqualTo(number);
    }
}
