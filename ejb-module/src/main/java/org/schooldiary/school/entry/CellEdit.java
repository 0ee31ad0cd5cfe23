package org.schooldiary.school.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.AttendanceCode;
import org.schooldiary.school.journal.TextRule;
import org.schooldiary.school.marks.Mark;
import org.schooldiary.school.people.Invalid;

/** One change of one cell, as its author wants it. */
public sealed interface CellEdit {
    /** Most minutes a pupil can be late. */
    int MOST_MINUTES = 90;

    /** Characters of a comment at most. */
    int LONGEST_COMMENT = 500;

    UUID id();

    Cell cell();

    /** The version the author saw; 0 for a cell never written. */
    long expectedVersion();

    /** Whether something is to be entered, rather than cleared. */
    boolean enters();

    /** Whether the author says «yes, nevertheless». */
    boolean confirmed();

    /**
     * A mark for a work or a term.
     *
     * @param mark absent to clear the cell
     * @param comment what the teacher says to it
     */
    record OfMark(
            UUID id,
            Cell.Marked cell,
            @Nullable Mark mark,
            @Nullable String comment,
            long expectedVersion,
            boolean confirmed)
            implements CellEdit {
        @Override
        public boolean enters() {
            return mark != null;
        }

        /**
         * The same, checked.
         *
         * @param path of the edit as sent
         * @throws Invalid naming the mark where it is outside the scale, or the comment
         */
        public OfMark checked(String path) {
            if (mark != null && !mark.isUsual()) {
                throw new Invalid(path + ".value.mark", "invalid.mark", cell.names());
            }
            return new OfMark(id, cell, mark, kept(path + ".value.comment"), expectedVersion, confirmed);
        }

        private @Nullable String kept(String field) {
            try {
                return TextRule.text(comment, LONGEST_COMMENT, field);
            } catch (Invalid wrong) {
                throw new Invalid(
                        field, wrong.key(), cell.names(), wrong.arguments().toArray());
            }
        }
    }

    /**
     * An exception at a lesson.
     *
     * @param code absent to clear the cell
     * @param minutes how late, with {@link AttendanceCode#LATE} only
     */
    record OfAttendance(
            UUID id,
            Cell.OfLesson cell,
            @Nullable AttendanceCode code,
            @Nullable Integer minutes,
            long expectedVersion,
            boolean confirmed)
            implements CellEdit {
        @Override
        public boolean enters() {
            return code != null;
        }

        /**
         * The same, checked.
         *
         * @param path of the edit as sent
         * @throws Invalid naming the minutes where they are not from 1 to 90 or the pupil is not late
         */
        public OfAttendance checked(String path) {
            if (minutes != null && (code != AttendanceCode.LATE || minutes < 1 || minutes > MOST_MINUTES)) {
                throw new Invalid(path + ".value.minutes", "invalid.minutes", cell.names(), MOST_MINUTES);
            }
            return this;
        }
    }
}
