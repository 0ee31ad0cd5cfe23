package org.schooldiary.school.journal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.people.PersonId;

/**
 * That a pupil belonged to a teaching group from a first to a last day.
 *
 * @param last absent while it goes on
 * @param confirmedAt when somebody said so
 */
public record Membership(
        PersonId pupil, LocalDate first, @Nullable LocalDate last, Instant confirmedAt) {
    /** Whether the pupil was a member on {@code day}: only then has the pupil a cell, and only then does it count. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    /** Whether the pupil was a member on some day of {@code days}. */
    public boolean coversSome(Span days) {
        return !days.last().isBefore(first) && (last == null || !days.first().isAfter(last));
    }
}
