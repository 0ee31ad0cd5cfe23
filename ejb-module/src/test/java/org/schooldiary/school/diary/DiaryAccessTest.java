package org.schooldiary.school.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.schooldiary.school.calendar.TermKind;
import org.schooldiary.school.journal.Member;
import org.schooldiary.school.journal.Membership;
import org.schooldiary.school.people.Grades;
import org.schooldiary.school.people.HeldRight;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.PersonName;
import org.schooldiary.school.people.RightKind;
import org.schooldiary.school.people.SchoolClassId;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.people.Viewer;

class DiaryAccessTest {
    private static final SchoolId SCHOOL = new SchoolId(1);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");
    private static final PersonId PUPIL = new PersonId(10);
    private static final DiaryJournal ALGEBRA = journal(20, "Алгебра");
    private static final DiaryJournal PHYSICS = journal(21, "Физика");
    private static final List<DiaryJournal> JOURNALS = List.of(ALGEBRA, PHYSICS);
    private static final List<DiaryClass> CLASSES = List.of(new DiaryClass(new SchoolClassId(30), "7А", 7));

    @Test
    void theFamilyTheHomeroomTeacherAndTheAdministrationOfTheGradeSeeEverything() {
        assertThat(scope(viewer(PUPIL))).isEqualTo(JOURNALS);
        assertThat(scope(staff(RightKind.GUARDS, PUPIL.value(), Grades.all()))).isEqualTo(JOURNALS);
        assertThat(scope(staff(RightKind.LEADS, 30, Grades.all()))).isEqualTo(JOURNALS);
        assertThat(scope(staff(RightKind.ADMINISTERS, SCHOOL.value(), Grades.of(List.of(7)))))
                .isEqualTo(JOURNALS);
    }

    @Test
    void aTeacherSeesTheirOwnJournals() {
        assertThat(scope(staff(RightKind.TEACHES, 21, Grades.all()))).containsExactly(PHYSICS);
    }

    @Test
    void theAdministrationOfAnEarlierGradeSeesTheJournalsOfThatGradeOnly() {
        DiaryJournal grade5 = journal(
                19,
                "Математика",
                5,
                new Membership(PUPIL, LocalDate.parse("2024-09-01"), LocalDate.parse("2025-05-31"), Instant.EPOCH));
        List<DiaryJournal> all = List.of(grade5, ALGEBRA, PHYSICS);
        Viewer ofGrade5 = staff(RightKind.ADMINISTERS, SCHOOL.value(), Grades.of(List.of(5)));
        assertThat(DiaryAccess.scope(ofGrade5, PUPIL, TODAY, CLASSES, all)).containsExactly(grade5);
        Viewer ofAll = staff(RightKind.ADMINISTERS, SCHOOL.value(), Grades.all());
        assertThat(DiaryAccess.scope(ofAll, PUPIL, TODAY, List.of(), List.of(grade5)))
                .containsExactly(grade5);
    }

    @Test
    void nobodyElseKnowsThatThereIsADiary() {
        for (Viewer viewer : List.of(
                viewer(new PersonId(11)),
                staff(RightKind.GUARDS, 11, Grades.all()),
                staff(RightKind.LEADS, 31, Grades.all()),
                staff(RightKind.ADMINISTERS, SCHOOL.value(), Grades.of(List.of(8))),
                staff(RightKind.TEACHES, 22, Grades.all()),
                staff(RightKind.INSTRUCTS, 40, Grades.all()),
                staff(RightKind.CONFIGURES, SCHOOL.value(), Grades.all()),
                staff(RightKind.SUPPORTS, SCHOOL.value(), Grades.all()))) {
            assertThat(DiaryAccess.isOpen(viewer, PUPIL, TODAY, CLASSES, JOURNALS))
                    .isFalse();
            assertThat(scope(viewer)).isEmpty();
        }
    }

    @Test
    void aPersonWhomNobodyConfirmedHasNoDiary() {
        assertThat(DiaryAccess.isOpen(viewer(PUPIL), PUPIL, TODAY, List.of(), List.of()))
                .isFalse();
    }

    private static List<DiaryJournal> scope(Viewer viewer) {
        return DiaryAccess.scope(viewer, PUPIL, TODAY, CLASSES, JOURNALS);
    }

    private static Viewer viewer(PersonId person, HeldRight... rights) {
        return new Viewer(
                person, SCHOOL, ZoneId.of("Asia/Yekaterinburg"), Locale.ENGLISH, List.of(rights), rights.length == 0);
    }

    private static Viewer staff(RightKind kind, long object, Grades grades) {
        return viewer(new PersonId(12), new HeldRight(kind, object, null, grades));
    }

    private static DiaryJournal journal(long id, String subject) {
        return journal(id, subject, 7, new Membership(PUPIL, LocalDate.parse("2026-09-01"), null, Instant.EPOCH));
    }

    private static DiaryJournal journal(long id, String subject, int grade, Membership membership) {
        PersonName name = new PersonName(PUPIL, "Абрамова", "Софья", null, null);
        Member member = new Member(name, List.of(membership));
        return new DiaryJournal(new JournalId(id), subject, grade + "А", grade, TermKind.QUARTER, 50, 1, member);
    }
}
