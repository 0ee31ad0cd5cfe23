package org.schooldiary.school.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermProposalTest {
    private final WeightedAverage average = new WeightedAverage();

    @Test
    void fortyNinthsSuggestAFour() {
        count(Mark.FIVE, "3");
        count(Mark.FIVE, "1");
        count(Mark.FOUR, "5");
        assertThat(proposed()).hasValue(Mark.FOUR);
    }

    /** Weights of the better and the worse mark make the average exactly the threshold, or fall just short of it. */
    @ParameterizedTest
    @CsvSource({
        "FIVE, FOUR, 65, 35, FIVE",
        "FIVE, FOUR, 64.99, 35.01, FOUR",
        "FOUR, THREE, 65, 35, FOUR",
        "FOUR, THREE, 64.99, 35.01, THREE",
        "THREE, TWO, 65, 35, THREE",
        "THREE, TWO, 64.99, 35.01, TWO"
    })
    void theThresholdIsReachedExactlyAndNotByRounding(
            Mark better, Mark worse, String ofBetter, String ofWorse, Mark expected) {
        count(better, ofBetter);
        count(worse, ofWorse);
        assertThat(proposed()).hasValue(expected);
    }

    @Test
    void theWorstAverageSuggestsATwo() {
        count(Mark.TWO, "1");
        assertThat(proposed()).hasValue(Mark.TWO);
    }

    @Test
    void nothingIsSuggestedWithoutMarksThatCount() {
        assertThat(proposed()).isEmpty();
        count(Mark.NA, "3");
        count(Mark.EXEMPT, "1");
        count(Mark.FIVE, "0");
        assertThat(proposed()).isEmpty();
    }

    private Optional<Mark> proposed() {
        return TermProposal.of(average);
    }

    private void count(Mark mark, String weight) {
        average.count(mark, new BigDecimal(weight));
    }
}
