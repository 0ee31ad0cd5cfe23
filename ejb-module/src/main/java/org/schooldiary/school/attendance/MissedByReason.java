package org.schooldiary.school.attendance;

/**
 * How many lessons a pupil missed, by reason, and to how many they came late.
 *
 * @param lessons lessons missed for whatever reason
 * @param late late arrivals; the lesson is not missed
 */
public record MissedByReason(int lessons, int ill, int excused, int unexcused, int late) {
    public static final MissedByReason NONE = new MissedByReason(0, 0, 0, 0, 0);

    /** With one exception more. */
    public MissedByReason and(AttendanceCode exception) {
        return switch (exception) {
            case ILL -> new MissedByReason(lessons + 1, ill + 1, excused, unexcused, late);
            case EXCUSED -> new MissedByReason(lessons + 1, ill, excused + 1, unexcused, late);
            case UNEXCUSED -> new MissedByReason(lessons + 1, ill, excused, unexcused + 1, late);
            case LATE -> new MissedByReason(lessons, ill, excused, unexcused, late + 1);
        };
    }

    /** Both together. */
    public MissedByReason and(MissedByReason other) {
        return new MissedByReason(
                lessons + other.lessons,
                ill + other.ill,
                excused + other.excused,
                unexcused + other.unexcused,
                late + other.late);
    }
}
