package org.schooldiary.school.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.schooldiary.school.attendance.AttendanceCode;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.calendar.TermKind;
import org.schooldiary.school.calendar.TermView;
import org.schooldiary.school.entry.TakenLesson.TakenException;
import org.schooldiary.school.entry.TakenLesson.TakenWork;
import org.schooldiary.school.journal.JournalFrame;
import org.schooldiary.school.journal.LessonText;
import org.schooldiary.school.journal.LessonTime;
import org.schooldiary.school.marks.Mark;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.RuleRefused;
import org.schooldiary.school.people.SchoolId;

class TakeoverCheckTest {
    private static final LocalDate OPENED = LocalDate.parse("2026-11-23");
    private static final PersonId PUPIL = new PersonId(1);

    private final TakeoverCheck check = new TakeoverCheck(
            new JournalFrame(
                    new JournalId(2),
                    new SchoolId(3),
                    new CourseId(4),
                    "Алгебра",
                    null,
                    "7А",
                    7,
                    5,
                    TermKind.QUARTER,
                    6,
                    new Span(LocalDate.parse("2026-09-01"), LocalDate.parse("2027-05-31")),
                    OPENED,
                    1),
            Map.of(PUPIL, PupilFixture.pupil(LocalDate.parse("2026-10-01"), null)),
            List.of(),
            List.of(
                    term(1, "2026-09-01", "2026-10-25"),
                    term(2, "2026-11-02", "2026-11-22"),
                    term(3, "2026-11-23", "2027-05-31")));

    @Test
    void theLastDayBeforeTheOpeningIsTakenOver() {
        assertThat(check.check(List.of(lesson(OPENED.minusDays(1), PUPIL, 5)))).hasSize(1);
    }

    @Test
    void fromTheOpeningOnTheJournalIsKeptHere() {
        assertThatThrownBy(() -> check.check(List.of(lesson(OPENED, PUPIL, 5))))
                .isInstanceOfSatisfying(
                        RuleRefused.class, refused -> assertThat(refused.rule()).isEqualTo("TakeoverAfterOpening"));
    }

    @Test
    void whatIsWrongIsNamedByItsPlace() {
        TakenLesson good = lesson(OPENED.minusDays(1), PUPIL, 5);
        refused("lessons[1].day", good, lesson(LocalDate.parse("2026-08-31"), PUPIL, 5));
        refused("lessons[0].attendance." + PUPIL + ".minutes", lesson(OPENED.minusDays(1), PUPIL, 91));
        refused("lessons[0].attendance." + PUPIL, lesson(LocalDate.parse("2026-09-30"), PUPIL, 5));
        PersonId stranger = new PersonId(9);
        refused("lessons[0].attendance." + stranger, lesson(OPENED.minusDays(1), stranger, 5));
        TakenWork work = new TakenWork("Контрольная на Луне", null, null, Map.of());
        TakenLesson unknown = new TakenLesson(
                new LessonTime(OPENED.minusDays(1), 1),
                new LessonText(null, null, null),
                true,
                List.of(work),
                Map.of());
        refused("lessons[0].works[0].type", unknown);
    }

    @Test
    void termMarksOfTermsThatEndedBeforeTheOpeningAreTakenOver() {
        check.checkTerms(List.of(termMark(1, PUPIL, Mark.FOUR), termMark(2, PUPIL, Mark.NA)));
        assertThatThrownBy(() -> check.checkTerms(List.of(termMark(3, PUPIL, Mark.FOUR))))
                .isInstanceOfSatisfying(
                        RuleRefused.class, refused -> assertThat(refused.rule()).isEqualTo("TakeoverAfterOpening"));
    }

    @Test
    void aWrongTermMarkIsNamedByItsPlace() {
        TakenTerm good = termMark(1, PUPIL, Mark.FOUR);
        PersonId stranger = new PersonId(9);
        refusedTerm("termMarks[1].term", good, termMark(7, PUPIL, Mark.FOUR));
        refusedTerm("termMarks[0].marks." + stranger, termMark(1, stranger, Mark.FOUR));
        refusedTerm("termMarks[0].marks." + PUPIL, termMark(1, PUPIL, Mark.ONE));
    }

    private void refusedTerm(String field, TakenTerm... terms) {
        assertThatThrownBy(() -> check.checkTerms(List.of(terms)))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo(field));
    }

    private static TakenTerm termMark(long term, PersonId pupil, Mark mark) {
        return new TakenTerm(new TermId(term), Map.of(pupil, mark));
    }

    private static TermView term(int number, String first, String last) {
        return new TermView(
                new TermId(number), TermKind.QUARTER, number, LocalDate.parse(first), LocalDate.parse(last));
    }

    private void refused(String field, TakenLesson... lessons) {
        assertThatThrownBy(() -> check.check(List.of(lessons)))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo(field));
    }

    private static TakenLesson lesson(LocalDate day, PersonId late, @Nullable Integer minutes) {
        return new TakenLesson(
                new LessonTime(day, 1),
                new LessonText("Дроби", "§ 1", null),
                true,
                List.of(),
                Map.of(late, new TakenException(AttendanceCode.LATE, minutes)));
    }
}
