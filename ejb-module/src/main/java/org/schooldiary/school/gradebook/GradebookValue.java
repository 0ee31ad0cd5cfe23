package org.schooldiary.school.gradebook;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.marks.Mark;

/**
 * What a gradebook is told of a pupil: a mark with points is a number; any other entry, or none, is no score.
 *
 * @param code of the mark; {@code NONE} where there is none
 */
public record GradebookValue(String code) {
    /** There is no mark. */
    public static final GradebookValue NONE = new GradebookValue("NONE");

    /** Highest mark of the five-point scale; every column has it for its maximum. */
    public static final BigDecimal MAXIMUM = BigDecimal.valueOf(5);

    /**
     * Two values differ from this many points on. Platforms keep scores as a share of their own maximum and round them:
     * Moodle to five digits, others to whole hundredths of a percent; marks are a whole point apart.
     */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.02");

    /** What the gradebook is told of that mark. */
    public static GradebookValue of(@Nullable Mark mark) {
        return mark == null ? NONE : new GradebookValue(mark.code());
    }

    /** Points of the five-point scale, empty where there is no number to send. */
    public Optional<BigDecimal> points() {
        return Mark.of(code)
                .flatMap(mark ->
                        mark.points().stream().mapToObj(BigDecimal::valueOf).findFirst());
    }

    /** The mark itself, empty where there is none. */
    public Optional<Mark> mark() {
        return Mark.of(code);
    }

    /**
     * Whether a gradebook that holds {@code theirs} shows this.
     *
     * @param theirs points of the five-point scale, absent where it holds no score
     */
    public boolean matches(@Nullable BigDecimal theirs) {
        Optional<BigDecimal> points = points();
        if (theirs == null || points.isEmpty()) {
            return theirs == null && points.isEmpty();
        }
        return points.get().subtract(theirs).abs().compareTo(TOLERANCE) < 0;
    }
}
