package org.schooldiary.school.attendance;

/** How a pupil was not simply present at a lesson. */
public enum AttendanceCode {
    /** Н: absent, no reason known. */
    UNEXCUSED,
    /** УП: absent for a good reason. */
    EXCUSED,
    /** Б: absent because ill. */
    ILL,
    /** О: came late, by some minutes. */
    LATE;

    /** Whether the lesson was missed. */
    public boolean isAbsence() {
        return this != LATE;
    }
}
