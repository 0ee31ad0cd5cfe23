package org.schooldiary.school.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.AttendanceCode;

/** What became of an edit. */
public sealed interface CellOutcome {
    /**
     * It is in the record.
     *
     * @param version the version the cell has by it
     */
    record Applied(long version) implements CellOutcome {}

    /** Somebody wrote the cell since its author looked; nothing was written. */
    record Conflict(Theirs theirs) implements CellOutcome {}

    /** A rule forbids it; nothing was written. */
    record Refused(CellRule rule) implements CellOutcome {}

    /**
     * What the cell holds instead.
     *
     * @param mark code of the mark, absent in an attendance cell or a cleared one
     * @param attendance absent in a mark cell or a cleared one
     * @param by who wrote it: «Латыпова И. Р.»; absent where the cell was never written
     */
    record Theirs(
            @Nullable String mark,
            @Nullable String comment,
            @Nullable AttendanceCode attendance,
            @Nullable Integer minutes,
            long version,
            @Nullable String by,
            @Nullable Instant at) {}
}
