package org.schooldiary.school.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooldiary.school.attendance.AttendanceCode;
import org.schooldiary.school.attendance.Missed;
import org.schooldiary.school.journal.Member;
import org.schooldiary.school.journal.Membership;
import org.schooldiary.school.marks.Mark;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.PersonName;

class TallyTest {
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-11-20");
    private static final PersonId PUPIL = new PersonId(1);

    private final Tally tally = new Tally(new Member(
            new PersonName(PUPIL, "Абрамова", "Софья", null, null),
            List.of(new Membership(PUPIL, LocalDate.parse("2026-09-01"), LAST_DAY, Instant.EPOCH))));

    @Test
    void cellsOutsideMembershipAreNotCounted() {
        tally.count(Mark.FIVE, BigDecimal.ONE, LAST_DAY, false);
        tally.count(Mark.TWO, BigDecimal.ONE, LAST_DAY.plusDays(1), false);
        tally.count(AttendanceCode.ILL, LAST_DAY.plusDays(1), false);
        assertThat(tally.average()).isEqualTo("5.00");
        assertThat(tally.missed()).isEqualTo(Missed.NONE);
    }

    @Test
    void cellsOfCancelledLessonsAreNotCounted() {
        tally.count(Mark.FIVE, BigDecimal.ONE, LAST_DAY, true);
        tally.count(AttendanceCode.ILL, LAST_DAY, true);
        assertThat(tally.average()).isNull();
        assertThat(tally.missed()).isEqualTo(Missed.NONE);
    }

    @Test
    void clearedCellsAreNotCounted() {
        tally.count((Mark) null, BigDecimal.ONE, LAST_DAY, false);
        tally.count(null, LAST_DAY, false);
        assertThat(tally.average()).isNull();
        assertThat(tally.missed()).isEqualTo(Missed.NONE);
    }
}
