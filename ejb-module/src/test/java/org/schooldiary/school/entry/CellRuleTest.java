package org.schooldiary.school.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooldiary.school.entry.PupilFixture.LESSON_DAY;
import static org.schooldiary.school.entry.PupilFixture.pupil;
import static org.schooldiary.school.entry.PupilFixture.pupilWhoCameBack;
import static org.schooldiary.school.entry.PupilFixture.regularPupil;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schooldiary.school.attendance.AttendanceCode;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.journal.LessonId;
import org.schooldiary.school.journal.Member;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.marks.Mark;
import org.schooldiary.school.people.PersonId;

class CellRuleTest {
    private static final Span TERM = new Span(LocalDate.parse("2026-11-02"), LocalDate.parse("2026-12-30"));

    @Test
    void aMarkOfAMemberInAHeldLessonIsWritten() {
        assertThat(refusing(regularPupil(), false, null, mark(Mark.FIVE, false)))
                .isEmpty();
    }

    @Test
    void aPupilHasNoCellBeforeTheFirstAndAfterTheLastDay() {
        assertThat(refusing(pupil(LESSON_DAY.plusDays(1), null), false, null, mark(Mark.FIVE, false)))
                .hasValue(CellRule.NOT_A_MEMBER);
        assertThat(refusing(
                        pupil(PupilFixture.FIRST_DAY, LESSON_DAY.minusDays(1)), false, null, mark(Mark.FIVE, false)))
                .hasValue(CellRule.NOT_A_MEMBER);
        assertThat(refusing(pupil(LESSON_DAY, LESSON_DAY), false, null, mark(Mark.FIVE, false)))
                .isEmpty();
    }

    @Test
    void aPupilWhoCameBackHasNoCellsBetween() {
        assertThat(refusing(pupilWhoCameBack(), false, null, mark(Mark.FIVE, false)))
                .hasValue(CellRule.NOT_A_MEMBER);
        assertThat(pupilWhoCameBack().covers(LocalDate.parse("2026-12-01"))).isTrue();
        assertThat(pupilWhoCameBack().first()).isEqualTo(PupilFixture.FIRST_DAY);
        assertThat(pupilWhoCameBack().last()).isNull();
    }

    @Test
    void nothingIsEnteredInACancelledLesson() {
        assertThat(refusing(regularPupil(), true, null, mark(Mark.FIVE, true))).hasValue(CellRule.LESSON_CANCELLED);
        assertThat(refusing(regularPupil(), true, null, absence())).hasValue(CellRule.LESSON_CANCELLED);
    }

    @ParameterizedTest
    @EnumSource(
            value = AttendanceCode.class,
            names = {"UNEXCUSED", "EXCUSED", "ILL"})
    void aMarkWhereThePupilWasAbsentNeedsConfirmation(AttendanceCode absence) {
        assertThat(refusing(regularPupil(), false, absence, mark(Mark.FIVE, false)))
                .hasValue(CellRule.ABSENT_NEEDS_CONFIRMATION);
        assertThat(refusing(regularPupil(), false, absence, mark(Mark.FIVE, true)))
                .isEmpty();
        assertThat(refusing(regularPupil(), false, absence, mark(null, false))).isEmpty();
    }

    @Test
    void whoeverCameLateWasThere() {
        assertThat(refusing(regularPupil(), false, AttendanceCode.LATE, mark(Mark.FIVE, false)))
                .isEmpty();
    }

    @Test
    void aTermMarkIsForWhoeverWasAMemberOnSomeDayOfTheTerm() {
        assertThat(inTerm(regularPupil())).isEmpty();
        assertThat(inTerm(pupilWhoCameBack())).isEmpty();
        assertThat(inTerm(pupil(TERM.last(), null))).isEmpty();
        assertThat(inTerm(pupil(PupilFixture.FIRST_DAY, TERM.first()))).isEmpty();
        assertThat(inTerm(pupil(PupilFixture.FIRST_DAY, TERM.first().minusDays(1))))
                .hasValue(CellRule.NOT_A_MEMBER);
        assertThat(inTerm(pupil(TERM.last().plusDays(1), null))).hasValue(CellRule.NOT_A_MEMBER);
    }

    private static Optional<CellRule> inTerm(Member member) {
        Cell.OfTerm cell = new Cell.OfTerm(new PersonId(1), new TermId(4));
        CellEdit edit = new CellEdit.OfMark(new UUID(0, 3), cell, Mark.EXEMPT, null, 0, false);
        return CellRule.refusing(new CellSituation(member, TERM, false, null, edit));
    }

    private static Optional<CellRule> refusing(
            Member member, boolean cancelled, @Nullable AttendanceCode attendance, CellEdit edit) {
        return CellRule.refusing(
                new CellSituation(member, new Span(LESSON_DAY, LESSON_DAY), cancelled, attendance, edit));
    }

    private static CellEdit mark(@Nullable Mark mark, boolean confirmed) {
        Cell.OfWork cell = new Cell.OfWork(new PersonId(1), new WorkId(2));
        return new CellEdit.OfMark(new UUID(0, 1), cell, mark, null, 0, confirmed);
    }

    private static CellEdit absence() {
        Cell.OfLesson cell = new Cell.OfLesson(new PersonId(1), new LessonId(3));
        return new CellEdit.OfAttendance(new UUID(0, 2), cell, AttendanceCode.ILL, null, 0, false);
    }
}
