package org.schooldiary.school.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseGuessTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'Алгебра, 7А класс', -, 7А, 7, Алгебра, QUARTER",
                "7А Алгебра, -, 7А, 7, Алгебра, QUARTER",
                "'Геометрия (10-Б)', -, 10Б, 10, Геометрия, HALF_YEAR",
                "Физика 11 «В», -, 11В, 11, Физика, HALF_YEAR",
                "Русский язык, 5Г-РУС, 5Г, 5, Русский язык, QUARTER",
                "'Алгебра, 7 класс', -, -, 7, Алгебра, QUARTER",
                "Химия, -, -, -, Химия, QUARTER",
                "-, -, -, -, -, QUARTER",
                "History 8B, -, 8B, 8, History, QUARTER",
                "Курс 2026, -, -, -, Курс 2026, QUARTER"
            })
    void classAndSubjectAreReadFromWhatTheCourseIsCalled(
            String title, String label, String className, Integer grade, String subject, String termKind) {
        assertThat(CourseGuess.of(title, label)).isEqualTo(new CourseGuess(className, grade, subject, termKind));
    }
}
