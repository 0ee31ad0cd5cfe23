package org.schooldiary.school.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.schooldiary.school.diary.DiaryCells.LessonRead;
import org.schooldiary.school.journal.LessonId;
import org.schooldiary.school.people.JournalId;

class HomeworkAheadTest {
    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    @Test
    void homeworkIsDueAtTheNextLessonOfTheJournal() {
        assertThat(ahead(lesson("2026-11-24", "№ 374"), lesson("2026-11-27", null)))
                .containsExactly(new HomeworkAhead(lesson("2026-11-24", "№ 374"), LocalDate.parse("2026-11-27")));
    }

    @Test
    void whatWasDueYesterdayIsNotAhead() {
        assertThat(ahead(lesson("2026-11-24", "№ 374"), lesson("2026-11-25", null)))
                .isEmpty();
    }

    @Test
    void whatIsDueTodayIsAhead() {
        assertThat(ahead(lesson("2026-11-24", "№ 374"), lesson("2026-11-26", "№ 380")))
                .extracting(HomeworkAhead::due)
                .containsExactly(TODAY, null);
    }

    @Test
    void aSecondLessonOfTheSameDayIsNotTheNextOne() {
        assertThat(ahead(lesson("2026-11-26", "№ 374"), lesson("2026-11-26", null), lesson("2026-11-30", null)))
                .extracting(HomeworkAhead::due)
                .containsExactly(LocalDate.parse("2026-11-30"));
    }

    @Test
    void aCancelledLessonSetsNothingAndIsNoDay() {
        assertThat(ahead(
                        cancelled("2026-11-25", "№ 1"),
                        lesson("2026-11-26", "№ 2"),
                        cancelled("2026-11-27", null),
                        lesson("2026-12-01", null)))
                .extracting(HomeworkAhead::due)
                .containsExactly(LocalDate.parse("2026-12-01"));
    }

    @Test
    void withoutANextLessonItIsShownForTwoWeeks() {
        assertThat(ahead(lesson("2026-11-12", "№ 374"))).hasSize(1);
        assertThat(ahead(lesson("2026-11-11", "№ 374"))).isEmpty();
    }

    @Test
    void whatIsPlannedForALaterLessonIsNotSetYet() {
        assertThat(ahead(lesson("2026-11-27", "№ 374"), lesson("2026-12-01", null)))
                .isEmpty();
    }

    private static List<HomeworkAhead> ahead(LessonRead... lessons) {
        return HomeworkAhead.of(List.of(lessons), TODAY);
    }

    private static LessonRead lesson(String day, @Nullable String homework) {
        return read(day, homework, false);
    }

    private static LessonRead cancelled(String day, @Nullable String homework) {
        return read(day, homework, true);
    }

    private static LessonRead read(String day, @Nullable String homework, boolean cancelled) {
        return new LessonRead(
                new LessonId(LocalDate.parse(day).toEpochDay()),
                new JournalId(1),
                LocalDate.parse(day),
                null,
                null,
                homework,
                null,
                cancelled,
                null);
    }
}
