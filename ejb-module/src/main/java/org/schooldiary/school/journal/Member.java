package org.schooldiary.school.journal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.people.PersonName;

/**
 * A pupil of a teaching group, now or once.
 *
 * @param memberships at least one; several where the pupil left and came back
 */
public record Member(PersonName name, List<Membership> memberships) {
    /** Whether the pupil was a member on {@code day}. */
    public boolean covers(LocalDate day) {
        return membership(day).isPresent();
    }

    /** Whether the pupil was a member on some day of {@code days}. */
    public boolean coversSome(Span days) {
        return memberships.stream().anyMatch(each -> each.coversSome(days));
    }

    /** The membership that covers {@code day}. */
    public Optional<Membership> membership(LocalDate day) {
        return memberships.stream().filter(each -> each.covers(day)).findFirst();
    }

    /** The first day of all. */
    public LocalDate first() {
        return memberships.stream()
                .map(Membership::first)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The last day, absent for one who is still there. */
    public @Nullable LocalDate last() {
        boolean stillThere = memberships.stream().anyMatch(each -> each.last() == null);
        return stillThere
                ? null
                : memberships.stream()
                        .map(Membership::last)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }
}
