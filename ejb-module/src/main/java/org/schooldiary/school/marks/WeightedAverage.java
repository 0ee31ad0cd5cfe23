package org.schooldiary.school.marks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Weighted average of marks: Σ(mark · weight) / Σ weight, kept as an exact fraction.
 *
 * <p>A mark of weight 0 is shown but not counted, and so are entries without points (not assessed, passed, failed, exempt).
 * Comparisons with thresholds use the fraction itself; only {@link #shown} rounds. Worked example: 5 of weight 3, 5 of
 * weight 1 and 4 of weight 5 give 40/9, shown as «4.44».
 */
public final class WeightedAverage {
    private static final int SHOWN_DIGITS = 2;

    private BigDecimal points = BigDecimal.ZERO;
    private BigDecimal weight = BigDecimal.ZERO;

    /**
     * Counts one mark more.
     *
     * @param weightOfWork not negative
     */
    public void count(Mark mark, BigDecimal weightOfWork) {
        mark.points().ifPresent(value -> {
            points = points.add(weightOfWork.multiply(BigDecimal.valueOf(value)));
            weight = weight.add(weightOfWork);
        });
    }

    /** With two digits after a point, half up; empty where nothing counts. */
    public Optional<String> shown() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(points.divide(weight, SHOWN_DIGITS, RoundingMode.HALF_UP)
                        .toPlainString());
    }

    /** Whether the unrounded average is {@code threshold} or more; never where nothing counts. */
    public boolean reaches(BigDecimal threshold) {
        return !isEmpty() && points.compareTo(threshold.multiply(weight)) >= 0;
    }

    private boolean isEmpty() {
        return weight.signum() == 0;
    }
}
