package org.schooldiary.demoplatform.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolYearTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, true",
        "2026-09-05, true",
        "2026-09-06, false",
        "2026-10-25, false",
        "2026-10-26, false",
        "2026-10-31, false",
        "2026-11-02, true",
        "2026-11-04, false",
        "2026-12-31, false",
        "2027-05-31, true",
        "2027-06-01, false"
    })
    void hasNoLessonsOnSundaysAndHolidays(LocalDate day, boolean lessons) {
        assertThat(SchoolYear.of(LocalDate.of(2026, 11, 23)).hasLessons(day)).isEqualTo(lessons);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, 2025", "2026-09-01, 2026", "2027-05-31, 2026", "2027-07-15, 2026"})
    void beginsInSeptember(LocalDate day, int firstCalendarYear) {
        assertThat(SchoolYear.of(day).firstCalendarYear()).isEqualTo(firstCalendarYear);
    }
}
