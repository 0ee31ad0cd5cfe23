package org.schooldiary.school.marks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The term mark that the marks of a term suggest; the teacher decides.
 *
 * <p>The unrounded weighted average is compared with a table of thresholds, the one most schools use: from 4.65 a five,
 * from 3.65 a four, from 2.65 a three, else a two. Worked example: 40/9, shown as «4.44», suggests a four. Where no mark
 * counts, nothing is suggested.
 */
public final class TermProposal {
    private static final List<Threshold> USUAL = List.of(
            new Threshold(new BigDecimal("4.65"), Mark.FIVE),
            new Threshold(new BigDecimal("3.65"), Mark.FOUR),
            new Threshold(new BigDecimal("2.65"), Mark.THREE),
            new Threshold(BigDecimal.ZERO, Mark.TWO));

    private TermProposal() {}

    private record Threshold(BigDecimal from, Mark mark) {}

    /** What {@code average} suggests, empty where nothing counts. */
    public static Optional<Mark> of(WeightedAverage average) {
        return USUAL.stream()
                .filter(threshold -> average.reaches(threshold.from()))
                .map(Threshold::mark)
                .findFirst();
    }
}
