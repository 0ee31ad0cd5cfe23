package org.schooldiary.school.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MissedByReasonTest {
    @Test
    void everyAbsenceIsAMissedLessonAndLateArrivalsAreCountedApart() {
        MissedByReason missed = counted(
                AttendanceCode.ILL,
                AttendanceCode.ILL,
                AttendanceCode.EXCUSED,
                AttendanceCode.UNEXCUSED,
                AttendanceCode.LATE);

        assertThat(missed).isEqualTo(new MissedByReason(4, 2, 1, 1, 1));
    }

    @Test
    void subjectsAddUp() {
        MissedByReason algebra = counted(AttendanceCode.ILL, AttendanceCode.LATE);

        assertThat(algebra.and(counted(AttendanceCode.UNEXCUSED))).isEqualTo(new MissedByReason(2, 1, 0, 1, 1));
    }

    private static MissedByReason counted(AttendanceCode... codes) {
        return Stream.of(codes).reduce(MissedByReason.NONE, MissedByReason::and, MissedByReason::and);
    }
}
