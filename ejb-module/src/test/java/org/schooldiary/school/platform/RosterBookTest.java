package org.schooldiary.school.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterBookTest {
    @ParameterizedTest
    @CsvSource({"0, 30, false", "6, 24, false", "7, 23, true", "30, 0, true", "2, 3, false", "5, 0, false", "6, 0, true"
    })
    void moreThanAFifthMissingWaitsForAConfirmation(int missing, int present, boolean many) {
        assertThat(RosterBook.areMany(missing, present)).isEqualTo(many);
    }
}
