package org.schooldiary.school.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.marks.Mark;
import org.schooldiary.school.people.PersonId;

/**
 * A mark cell as it is read.
 *
 * @param mark absent where the cell was cleared
 * @param day of the lesson
 * @param cancelled whether the lesson is
 */
record MarkRow(
        PersonId pupil,
        WorkId work,
        @Nullable Mark mark,
        long version,
        @Nullable String comment,
        BigDecimal weight,
        LocalDate day,
        boolean cancelled) {}
