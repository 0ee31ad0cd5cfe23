package org.schooldiary.school.page;

import org.jspecify.annotations.Nullable;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.marks.Mark;
import org.schooldiary.school.people.PersonId;

/**
 * A term mark cell as it is read.
 *
 * @param mark absent where the cell was cleared
 */
record TermMarkRow(
        PersonId pupil,
        TermId term,
        @Nullable Mark mark,
        long version,
        @Nullable String comment) {}
