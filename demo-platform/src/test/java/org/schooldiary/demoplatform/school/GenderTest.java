package org.schooldiary.demoplatform.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenderTest {

    @ParameterizedTest
    @CsvSource({"Иванов, Иванова", "Гайсин, Гайсина", "Соловьёв, Соловьёва", "Белый, Белая", "Франко, Франко"})
    void formsSurnamesOfWomen(String masculine, String feminine) {
        assertThat(Gender.FEMALE.surname(masculine)).isEqualTo(feminine);
        assertThat(Gender.MALE.surname(masculine)).isEqualTo(masculine);
    }

    @ParameterizedTest
    @CsvSource({"Игоревич, Игоревна", "Петрович, Петровна", "Ильич, Ильинична", "Лукич, Лукинична", "Никитич, Никитична"
    })
    void formsPatronymicsOfWomen(String masculine, String feminine) {
        assertThat(Gender.FEMALE.patronymic(masculine)).isEqualTo(feminine);
    }
}
