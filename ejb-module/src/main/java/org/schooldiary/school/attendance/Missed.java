package org.schooldiary.school.attendance;

/**
 * How many lessons a pupil missed and to how many they came late.
 *
 * @param lessons lessons missed for whatever reason
 * @param late late arrivals; the lesson is not missed
 */
public record Missed(int lessons, int late) {
    public static final Missed NONE = new Missed(0, 0);

    /** With one exception more. */
    public Missed and(AttendanceCode exception) {
        return exception.isAbsence() ? new Missed(lessons + 1, late) : new Missed(lessons, late + 1);
    }
}
