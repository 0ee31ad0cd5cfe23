package org.schooldiary.school.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooldiary.school.marks.Mark;

class GradebookValueTest {
    @Test
    void aMarkWithPointsIsANumberAndOthersAreNone() {
        assertThat(GradebookValue.of(Mark.FOUR).points()).contains(BigDecimal.valueOf(4));
        assertThat(GradebookValue.of(Mark.NA).points()).isEmpty();
        assertThat(GradebookValue.of(Mark.EXEMPT).points()).isEmpty();
        assertThat(GradebookValue.of(null).points()).isEmpty();
    }

    /** Four of five is 80 % of whatever maximum the platform keeps. */
    @ParameterizedTest
    @CsvSource({"4.0000, true", "3.9999, true", "4.0150, true", "4.0200, false", "3.9000, false", "5.0000, false"})
    void roundingOfThePlatformIsNoDifference(BigDecimal theirs, boolean same) {
        assertThat(GradebookValue.of(Mark.FOUR).matches(theirs)).isEqualTo(same);
    }

    @Test
    void noScoreThereIsNoMarkHere() {
        assertThat(GradebookValue.NONE.matches(null)).isTrue();
        assertThat(GradebookValue.of(Mark.NA).matches(null)).isTrue();
        assertThat(GradebookValue.NONE.matches(BigDecimal.ZERO)).isFalse();
        assertThat(GradebookValue.of(Mark.TWO).matches(null)).isFalse();
    }
}
