package org.schooldiary.school.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of lessons in a journal, and their numbers.
 *
 * <p>Lessons follow each other by day, then bell (one without a bell comes last in its day), then by when they were made.
 * They are numbered 1, 2, 3… in that order; a cancelled lesson has no number and takes none away.
 */
public final class LessonOrder {
    private LessonOrder() {}

    /** What decides the place of a lesson. */
    public interface Placed {
        LessonId id();

        LocalDate day();

        @Nullable Integer bell();

        boolean cancelled();
    }

    /** Earlier lessons first. */
    public static final Comparator<Placed> ORDER = Comparator.comparing(Placed::day)
            .thenComparing(Placed::bell, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(lesson -> lesson.id().value());

    /**
     * The number of each lesson; null for a cancelled one.
     *
     * @param lessons in their order
     * @param before how many lessons of the journal, cancelled ones aside, come before the first of them
     */
    public static List<@Nullable Integer> numbers(List<? extends Placed> lessons, int before) {
        List<@Nullable Integer> numbers = new ArrayList<>(lessons.size());
        int last = before;
        for (Placed lesson : lessons) {
            numbers.add(lesson.cancelled() ? null : (Integer) (++last));
        }
        return numbers;
    }
}
