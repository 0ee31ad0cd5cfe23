package org.schooldiary.school.calendar;

/** How a school year is divided for term marks. */
public enum TermKind {
    /** Четверть; usual in grades 1 to 9. */
    QUARTER,
    /** Триместр. */
    TRIMESTER,
    /** Полугодие; usual in grades 10 and 11. */
    HALF_YEAR
}
