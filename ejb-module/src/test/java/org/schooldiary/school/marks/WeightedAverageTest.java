package org.schooldiary.school.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WeightedAverageTest {
    private final WeightedAverage average = new WeightedAverage();

    @Test
    void fiveOfWeightThreeFiveOfOneAndFourOfFiveGiveFortyNinths() {
        count(Mark.FIVE, "3");
        count(Mark.FIVE, "1");
        count(Mark.FOUR, "5");
        assertThat(average.shown()).hasValue("4.44");
        assertThat(average.reaches(new BigDecimal("4.44"))).isTrue();
        assertThat(average.reaches(new BigDecimal("4.4445"))).isFalse();
    }

    @Test
    void aThresholdIsComparedWithTheUnroundedAverage() {
        for (int i = 0; i < 2; i++) {
            count(Mark.FIVE, "1");
        }
        count(Mark.FOUR, "1");
        assertThat(average.shown()).hasValue("4.67");
        assertThat(average.reaches(new BigDecimal("4.67"))).isFalse();
        assertThat(average.reaches(new BigDecimal("4.65"))).isTrue();
    }

    @Test
    void exactlyTheThresholdReachesIt() {
        count(Mark.FIVE, "13");
        count(Mark.FOUR, "7");
        assertThat(average.reaches(new BigDecimal("4.65"))).isTrue();
    }

    @Test
    void halvesAreShownRoundedUp() {
        count(Mark.FIVE, "1");
        count(Mark.FOUR, "7");
        assertThat(average.shown()).hasValue("4.13");
    }

    @Test
    void aMarkOfWeightZeroIsNotCounted() {
        count(Mark.TWO, "0");
        assertThat(average.shown()).isEmpty();
        count(Mark.FIVE, "0.5");
        assertThat(average.shown()).hasValue("5.00");
    }

    @Test
    void entriesWithoutPointsAreInNoAverage() {
        Mark.withoutPoints().forEach(mark -> count(mark, "3"));
        assertThat(average.shown()).isEmpty();
        assertThat(average.reaches(BigDecimal.ZERO)).isFalse();
        count(Mark.THREE, "1");
        assertThat(average.shown()).hasValue("3.00");
    }

    @Test
    void tenthsDoNotLoseAnything() {
        for (int i = 0; i < 10; i++) {
            count(Mark.FIVE, "0.1");
            count(Mark.FOUR, "0.1");
        }
        assertThat(average.reaches(new BigDecimal("4.5"))).isTrue();
        assertThat(average.reaches(new BigDecimal("4.5000000001"))).isFalse();
    }

    private void count(Mark mark, String weight) {
        average.count(mark, new BigDecimal(weight));
    }
}
