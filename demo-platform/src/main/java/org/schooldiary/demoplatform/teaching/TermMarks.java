package org.schooldiary.demoplatform.teaching;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.schooldiary.demoplatform.teaching.TaughtLesson.TaughtWork;

/**
 * The marks that the made-up teachers set at the end of a term.
 *
 * <p>They think of control works more than of answers, and lean to the better mark where it is close.
 */
public final class TermMarks {

    /** From this part of a mark on a teacher rounds up. */
    private static final double ENOUGH = 0.6;

    private TermMarks() {}

    /** Marks 2–5 of a term by {@code sub} of the pupil; who has no mark in its lessons is not there. */
    public static Map<String, Integer> of(List<TaughtLesson> lessons) {
        Map<String, Double> points = new TreeMap<>();
        Map<String, Double> weights = new TreeMap<>();
        for (TaughtLesson lesson : lessons) {
            for (TaughtWork work : lesson.works()) {
                double weight = work.kind().weight();
                work.marks().forEach((sub, mark) -> {
                    points.merge(sub, mark * weight, Double::sum);
                    weights.merge(sub, weight, Double::sum);
                });
            }
        }
        Map<String, Integer> marks = new TreeMap<>();
        points.forEach((sub, sum) -> marks.put(sub, (int) Math.floor(sum / weights.get(sub) + 1 - ENOUGH)));
        return marks;
    }
}
