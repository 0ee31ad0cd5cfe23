package org.schooldiary.school.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.diary.DiaryCells.LessonRead;

/**
 * The rule of which homework is ahead: set in a lesson up to today, and due at the next lesson of the same journal on a
 * later day that is held. While the journal has no such lesson, the homework has no day yet; it is shown for two weeks.
 *
 * @param due absent where it has no day yet
 */
record HomeworkAhead(LessonRead lesson, @Nullable LocalDate due) {
    private static final int DAYS_BEFORE = 60;
    private static final int DAYS_AFTER = 60;
    private static final int DAYS_WITHOUT_DUE = 14;

    /** The days whose lessons decide. */
    static Span days(LocalDate today) {
        return new Span(today.minusDays(DAYS_BEFORE), today.plusDays(DAYS_AFTER));
    }

    /**
     * What is ahead in one journal.
     *
     * @param lessons of the journal in their order
     */
    static List<HomeworkAhead> of(List<LessonRead> lessons, LocalDate today) {
        List<HomeworkAhead> ahead = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            LessonRead lesson = lessons.get(i);
            if (lesson.homework() != null
                    && !lesson.cancelled()
                    && !lesson.day().isAfter(today)) {
                HomeworkAhead homework = new HomeworkAhead(lesson, due(lesson, lessons.subList(i + 1, lessons.size())));
                if (homework.isAhead(today)) {
                    ahead.add(homework);
                }
            }
        }
        return ahead;
    }

    private static @Nullable LocalDate due(LessonRead lesson, List<LessonRead> later) {
        return later.stream()
                .filter(other -> !other.cancelled() && other.day().isAfter(lesson.day()))
                .map(LessonRead::day)
                .findFirst()
                .orElse(null);
    }

    private boolean isAhead(LocalDate today) {
        return due == null ? !lesson.day().isBefore(today.minusDays(DAYS_WITHOUT_DUE)) : !due.isBefore(today);
    }
}
