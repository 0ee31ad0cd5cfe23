package org.schooldiary.school.calendar;

import java.time.LocalDate;

/**
 * Days from a first to a last one, both included.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record Span(LocalDate first, LocalDate last) {
    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a span ends before it begins");
        }
    }

    /** Whether {@code day} lies in the span. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
