package org.schooldiary.school.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PresenceTest {
    private static final Instant LESSON = Instant.parse("2026-11-23T05:00:00Z");

    @Test
    void withoutTakenEverybodyIsUnset() {
        assertThat(Presence.of(null, null, LESSON.minusSeconds(1))).isEqualTo(Presence.UNSET);
    }

    @Test
    void whereAttendanceWasTakenAMemberOfThenWasPresent() {
        assertThat(Presence.of(null, LESSON, LESSON.minusSeconds(1))).isEqualTo(Presence.PRESENT);
        assertThat(Presence.of(null, LESSON, LESSON)).isEqualTo(Presence.PRESENT);
    }

    @Test
    void whoeverWasConfirmedLaterIsUnsetNotPresent() {
        assertThat(Presence.of(null, LESSON, LESSON.plusSeconds(1))).isEqualTo(Presence.UNSET);
    }

    @Test
    void anExceptionStandsWhetherAttendanceWasTakenOrNot() {
        assertThat(Presence.of(AttendanceCode.ILL, null, LESSON)).isEqualTo(Presence.EXCEPTION);
        assertThat(Presence.of(AttendanceCode.LATE, LESSON, LESSON)).isEqualTo(Presence.EXCEPTION);
    }

    @Test
    void aLateArrivalIsNoMissedLesson() {
        Missed missed = Missed.NONE
                .and(AttendanceCode.LATE)
                .and(AttendanceCode.ILL)
                .and(AttendanceCode.EXCUSED)
                .and(AttendanceCode.UNEXCUSED);
        assertThat(missed).isEqualTo(new Missed(3, 1));
    }
}
