package org.schooldiary.school.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the record says of a pupil at a lesson. */
public enum Presence {
    /** Nothing: attendance was not taken, or not of this pupil. */
    UNSET,
    /** The pupil was there: attendance was taken and found no exception. */
    PRESENT,
    /** The pupil was absent or late. */
    EXCEPTION;

    /**
     * Derives what the record says of a pupil.
     *
     * <p>Taking attendance speaks of those who were members of the group then: whoever is confirmed only afterwards is unset in
     * lessons taken before, not present.
     *
     * @param exception the exception entered, absent where none
     * @param takenAt when attendance of the lesson was taken, absent where it was not
     * @param confirmedAt when the pupil's membership was confirmed
     */
    public static Presence of(@Nullable AttendanceCode exception, @Nullable Instant takenAt, Instant confirmedAt) {
        if (exception != null) {
            return EXCEPTION;
        }
        return takenAt == null || confirmedAt.isAfter(takenAt) ? UNSET : PRESENT;
    }
}
