package org.schooldiary.school.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LessonOrderTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @Test
    void lessonsFollowByDayThenBellThenAge() {
        One nextDay = new One(1, MONDAY.plusDays(1), 1, false);
        One noBell = new One(2, MONDAY, null, false);
        One third = new One(3, MONDAY, 3, false);
        One secondYounger = new One(5, MONDAY, 2, false);
        One secondOlder = new One(4, MONDAY, 2, false);
        assertThat(Stream.of(nextDay, noBell, third, secondYounger, secondOlder).sorted(LessonOrder.ORDER))
                .containsExactly(secondOlder, secondYounger, third, noBell, nextDay);
    }

    @Test
    void aCancelledLessonHasNoNumberAndTakesNoneAway() {
        List<One> lessons =
                List.of(new One(1, MONDAY, 1, false), new One(2, MONDAY, 2, true), new One(3, MONDAY, 3, false));
        assertThat(LessonOrder.numbers(lessons, 33)).containsExactly(34, null, 35);
    }

    private record One(LessonId id, LocalDate day, @Nullable Integer bell, boolean cancelled)
            implements LessonOrder.Placed {
        One(long id, LocalDate day, @Nullable Integer bell, boolean cancelled) {
            this(new LessonId(id), day, bell, cancelled);
        }
    }
}
