package org.schooldiary.school.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * The usual school year of Russia, with which a school begins until its administration sets its own dates.
 *
 * <p>Lessons run from 1 September to 31 May. The dates of the terms follow the yearly recommendation of the Ministry of
 * Education (autumn holidays from the last Monday of October, winter holidays to the second Monday of January, spring holidays in
 * the week about 1 April); between two terms lie holidays.
 *
 * @param startsIn calendar year of its 1 September
 */
public record UsualSchoolYear(int startsIn) {
    /** From this month on, a day belongs to the school year that is about to begin. */
    private static final Month PREPARATION = Month.AUGUST;

    /** From the last Sunday of a term to the Monday on which the next begins, one week of holidays between. */
    private static final int A_WEEK_OFF = 8;

    /** The school year of {@code day}; June and July belong to the year that has just ended. */
    public static UsualSchoolYear of(LocalDate day) {
        boolean autumn = day.getMonthValue() >= PREPARATION.getValue();
        return new UsualSchoolYear(autumn ? day.getYear() : day.getYear() - 1);
    }

    /** «2026/2027». */
    public String name() {
        return startsIn + "/" + (startsIn + 1);
    }

    /** 1 September to 31 May. */
    public Span days() {
        return new Span(day(Month.SEPTEMBER, 1), day(Month.MAY, 31));
    }

    /** The terms of a kind, in order, with holidays between them. */
    public List<Span> terms(TermKind kind) {
        return switch (kind) {
            case QUARTER -> quarters();
            case TRIMESTER -> trimesters();
            case HALF_YEAR -> halfYears();
        };
    }

    private List<Span> quarters() {
        LocalDate autumn = day(Month.OCTOBER, 1).with(lastInMonth(SUNDAY));
        LocalDate spring = day(Month.MARCH, 1).with(lastInMonth(SUNDAY));
        return List.of(
                new Span(days().first(), autumn),
                new Span(autumn.plusDays(A_WEEK_OFF), newYear()),
                new Span(afterWinter(), spring),
                new Span(spring.plusDays(A_WEEK_OFF), days().last()));
    }

    private List<Span> trimesters() {
        LocalDate winter = day(Month.FEBRUARY, 1).with(lastInMonth(SUNDAY));
        return List.of(
                new Span(days().first(), day(Month.NOVEMBER, 30)),
                new Span(day(Month.DECEMBER, 1), winter),
                new Span(winter.plusDays(1), days().last()));
    }

    private List<Span> halfYears() {
        return List.of(new Span(days().first(), newYear()), new Span(afterWinter(), days().last()));
    }

    private LocalDate newYear() {
        return day(Month.DECEMBER, 30);
    }

    private LocalDate afterWinter() {
        return day(Month.JANUARY, 1).with(dayOfWeekInMonth(2, MONDAY));
    }

    private LocalDate day(Month month, int day) {
        return LocalDate.of(month.getValue() >= PREPARATION.getValue() ? startsIn : startsIn + 1, month, day);
    }
}
