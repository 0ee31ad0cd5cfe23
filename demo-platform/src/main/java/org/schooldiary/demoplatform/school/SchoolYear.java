package org.schooldiary.demoplatform.school;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;

/**
 * A school year: 1 September to 31 May, six days a week, with holidays.
 *
 * @param firstCalendarYear the year in which it begins
 */
public record SchoolYear(int firstCalendarYear) {

    /** Days off of the whole country that fall into a school year. */
    private static final Set<MonthDay> PUBLIC_HOLIDAYS =
            Set.of(MonthDay.of(11, 4), MonthDay.of(2, 23), MonthDay.of(3, 8), MonthDay.of(5, 1), MonthDay.of(5, 9));

    /** The year that a day belongs to; summer belongs to the year that has ended. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate first() {
        return LocalDate.of(firstCalendarYear, 9, 1);
    }

    public LocalDate last() {
        return LocalDate.of(firstCalendarYear + 1, 5, 31);
    }

    /** Whether the lyceum has lessons on that day. */
    public boolean hasLessons(LocalDate day) {
        return !day.isBefore(first())
                && !day.isAfter(last())
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !PUBLIC_HOLIDAYS.contains(MonthDay.from(day))
                && holidays().stream().noneMatch(week -> week.contains(day));
    }

    /** Autumn: the week with 29 October; winter: 30 December to 10 January; spring: the week with 26 March. */
    private List<Span> holidays() {
        return List.of(
                weekWith(LocalDate.of(firstCalendarYear, 10, 29)),
                new Span(LocalDate.of(firstCalendarYear, 12, 30), LocalDate.of(firstCalendarYear + 1, 1, 10)),
                weekWith(LocalDate.of(firstCalendarYear + 1, 3, 26)));
    }

    private static Span weekWith(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Span(monday, monday.plusDays(6));
    }

    private record Span(LocalDate first, LocalDate last) {
        boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }
}
