package org.schooldiary.school.page;

import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.Missed;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.people.PersonId;

/**
 * What a pupil's cells of a term add up to.
 *
 * @param term absent where the journal's year has no terms
 * @param average weighted, with two digits, absent where no mark counts
 * @param proposal code of the term mark the average suggests, absent where no mark counts
 */
public record TallyShown(
        PersonId id,
        @Nullable TermId term,
        @Nullable String average,
        @Nullable String proposal,
        Missed missed) {}
