package org.schooldiary.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.school.attendance.AttendanceCode;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.calendar.TermKind;
import org.schooldiary.school.diary.DiaryFrame;
import org.schooldiary.school.diary.DiaryWeek;
import org.schooldiary.school.diary.OpeningDiary;
import org.schooldiary.school.diary.ReadingDiarySubjects;
import org.schooldiary.school.diary.ReadingDiaryWeek;
import org.schooldiary.school.entry.Cell;
import org.schooldiary.school.entry.CellEdit;
import org.schooldiary.school.entry.CellOutcome;
import org.schooldiary.school.entry.CellOutcome.Applied;
import org.schooldiary.school.entry.CellOutcome.Conflict;
import org.schooldiary.school.entry.CellOutcome.Refused;
import org.schooldiary.school.entry.CellRule;
import org.schooldiary.school.entry.EditAnswer;
import org.schooldiary.school.entry.EnteringCells;
import org.schooldiary.school.entry.ReadingCellHistory;
import org.schooldiary.school.entry.TakenLesson;
import org.schooldiary.school.entry.TakenLesson.TakenException;
import org.schooldiary.school.entry.TakenLesson.TakenWork;
import org.schooldiary.school.entry.TakenTerm;
import org.schooldiary.school.entry.TakeoverCount;
import org.schooldiary.school.entry.TakingOver;
import org.schooldiary.school.gradebook.GradebookClaims;
import org.schooldiary.school.gradebook.GradebookQueue;
import org.schooldiary.school.gradebook.GradebookQueues;
import org.schooldiary.school.gradebook.GradebookView;
import org.schooldiary.school.gradebook.Gradebooks;
import org.schooldiary.school.journal.KeepingMembers;
import org.schooldiary.school.journal.LessonChange;
import org.schooldiary.school.journal.LessonText;
import org.schooldiary.school.journal.LessonTime;
import org.schooldiary.school.journal.LessonView;
import org.schooldiary.school.journal.NewJournal;
import org.schooldiary.school.journal.OpeningJournal;
import org.schooldiary.school.journal.WorkOrder;
import org.schooldiary.school.journal.WritingLessons;
import org.schooldiary.school.marks.Mark;
import org.schooldiary.school.page.JournalPage;
import org.schooldiary.school.page.ReadingJournalPage;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.NotAllowed;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.RuleRefused;
import org.schooldiary.school.people.VersionConflict;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.record.ChainVerifier;
import org.schooldiary.school.record.HistoryEntry;
import org.schooldiary.school.store.Ids;
import org.schooldiary.web.container.RecordFixture.Campus;

@ExtendWith(ArquillianExtension.class)
class RecordIT {
    @Inject
    private RecordFixture fixture;

    @Inject
    private OpeningJournal opening;

    @Inject
    private WritingLessons lessons;

    @Inject
    private EnteringCells entering;

    @Inject
    private KeepingMembers members;

    @Inject
    private TakingOver takingOver;

    @Inject
    private ReadingJournalPage reading;

    @Inject
    private ReadingCellHistory history;

    @Inject
    private Gradebooks gradebooks;

    @Inject
    private GradebookQueues queues;

    @Inject
    private GradebookClaims claims;

    @Inject
    private OpeningDiary diaries;

    @Inject
    private ReadingDiaryWeek weeks;

    @Inject
    private ReadingDiarySubjects subjects;

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private ManagedExecutorService executor;

    private Campus campus;
    private JournalId journal;

    @Deployment
    static WebArchive diary() {
        return DiaryArchive.with(RecordIT.class, RecordFixture.class, Campus.class, CountedStatements.class);
    }

    @BeforeEach
    void aJournalWithThreePupils() {
        campus = fixture.campus(4);
        journal = opening.open(
                fixture.viewer(campus.teacher()),
                campus.course(),
                NewJournal.of(
                        "7А", 7, "Алгебра", TermKind.QUARTER, campus.learners().subList(0, 3)));
    }

    @Test
    void anOpenedJournalHasTermsWorkTypesPupilsAndItsTeacher() {
        JournalPage page = page();
        assertThat(page.terms()).hasSize(4).extracting("name").containsExactly("I", "II", "III", "IV");
        assertThat(page.workTypes()).extracting("name").contains("Ответ на уроке", "Контрольная работа");
        assertThat(page.pupils()).hasSize(3);
        assertThat(page.teachers()).containsExactly("Белова А. П.");
        assertThat(page.may().edit()).isTrue();
        assertThat(page.arrivals()).isOne();
        assertThat(page.version()).isOne();
        NewJournal same = NewJournal.of("7А", 7, "Алгебра", TermKind.QUARTER, List.of());
        assertThatThrownBy(() -> opening.open(teacher(), campus.course(), same))
                .isInstanceOfSatisfying(
                        RuleRefused.class, refused -> assertThat(refused.rule()).isEqualTo("JournalAlreadyOpen"));
    }

    @Test
    void onlyALearnerOfTheCourseBecomesAPupil() {
        PersonId stranger = fixture.person(campus, "Чужой");
        assertThatThrownBy(() -> members.confirm(teacher(), journal, List.of(stranger), null))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo("pupils[0]"));
        PersonId arrival = campus.learners().get(3);
        assertThat(members.arrivals(teacher(), journal)).hasSize(1);
        assertThatThrownBy(() -> diaries.open(fixture.viewer(arrival), arrival)).isInstanceOf(NotFound.class);
        members.confirm(teacher(), journal, List.of(arrival), null);
        assertThat(members.arrivals(teacher(), journal)).isEmpty();
        assertThat(diaries.open(fixture.viewer(arrival), arrival).journalIds()).containsExactly(journal);
    }

    @Test
    void aMarkIsInTheJournalTheDiaryAndTheHistory() {
        LessonView lesson = lesson(today());
        assertThat(enter(mark(pupil(0), lesson, Mark.FIVE, 0)).outcome()).isEqualTo(new Applied(1));
        assertThat(enter(mark(pupil(0), lesson, Mark.FOUR, 1)).outcome()).isEqualTo(new Applied(2));
        JournalPage page = page();
        assertThat(page.marks()).singleElement().satisfies(shown -> {
            assertThat(shown.value()).isEqualTo("4");
            assertThat(shown.version()).isEqualTo(2);
        });
        assertThat(page.pupils().get(0).average()).isEqualTo("4.00");
        assertThat(marksInDiary(pupil(0), pupil(0))).containsExactly("4");
        assertThat(history.of(teacher(), journal, place(pupil(0), lesson)))
                .extracting(ReadingCellHistory.Line::content)
                .hasSize(2)
                .last()
                .asString()
                .contains("\"before\":{\"mark\":\"5\"},\"after\":{\"mark\":\"4\"}");
    }

    @Test
    void ofTwoWritersOfOneCellOneIsToldOfTheOther() throws Exception {
        LessonView lesson = lesson(today());
        Viewer viewer = teacher();
        List<CellOutcome> outcomes = atOnce(
                () -> entering.enter(viewer, journal, List.of(mark(pupil(0), lesson, Mark.FIVE, 0))),
                () -> entering.enter(viewer, journal, List.of(mark(pupil(0), lesson, Mark.TWO, 0))));
        assertThat(outcomes).hasAtLeastOneElementOfType(Applied.class).hasAtLeastOneElementOfType(Conflict.class);
        assertThat(page().marks()).singleElement().satisfies(shown -> {
            assertThat(shown.version()).isOne();
            Conflict conflict = (Conflict) outcomes.stream()
                    .filter(Conflict.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertThat(conflict.theirs().mark()).isEqualTo(shown.value());
            assertThat(conflict.theirs().by()).isEqualTo("Белова А. П.");
        });
    }

    @Test
    void theSameEditSentTwiceAtOnceIsAppliedOnce() throws Exception {
        LessonView lesson = lesson(today());
        Viewer viewer = teacher();
        CellEdit edit = mark(pupil(0), lesson, Mark.FIVE, 0);
        List<CellOutcome> outcomes = atOnce(
                () -> entering.enter(viewer, journal, List.of(edit)),
                () -> entering.enter(viewer, journal, List.of(edit)));
        assertThat(outcomes).containsExactly(new Applied(1), new Applied(1));
        assertThat(history.of(viewer, journal, place(pupil(0), lesson))).hasSize(1);
        assertThat(enter(edit).outcome()).isEqualTo(new Applied(1));
    }

    @Test
    void aCellOfAnotherJournalStopsTheWholeRequest() {
        LessonView lesson = lesson(today());
        CellEdit good = mark(pupil(0), lesson, Mark.FIVE, 0);
        CellEdit foreign = mark(fixture.person(campus, "Чужой"), lesson, Mark.FIVE, 0);
        assertThatThrownBy(() -> entering.enter(teacher(), journal, List.of(good, foreign)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> {
                    assertThat(invalid.field()).isEqualTo("edits[1].cell.pupil");
                    assertThat(invalid.cell()).containsKeys("pupil", "work");
                });
        assertThat(page().marks()).isEmpty();
    }

    @Test
    void rulesRefuseASingleEditAndWriteTheOthers() {
        LessonView lesson = lesson(today());
        PersonId left = pupil(1);
        members.end(teacher(), journal, left, today().minusDays(1));
        EditAnswer answer = entering.enter(
                teacher(),
                journal,
                List.of(
                        mark(left, lesson, Mark.FIVE, 0),
                        absence(pupil(0), lesson),
                        mark(pupil(0), lesson, Mark.FIVE, 0),
                        mark(pupil(2), lesson, Mark.FIVE, 0)));
        assertThat(answer.results())
                .extracting(EditAnswer.Result::outcome)
                .containsExactly(
                        new Refused(CellRule.NOT_A_MEMBER),
                        new Applied(1),
                        new Refused(CellRule.ABSENT_NEEDS_CONFIRMATION),
                        new Applied(1));
        assertThat(answer.pupils())
                .filteredOn(tally -> tally.id().equals(pupil(0)))
                .singleElement()
                .satisfies(tally -> assertThat(tally.missed().lessons()).isOne());
    }

    @Test
    void aClearedCellKeepsItsVersion() {
        LessonView lesson = lesson(today());
        enter(mark(pupil(0), lesson, Mark.FIVE, 0));
        enter(mark(pupil(0), lesson, null, 1));
        assertThat(page().marks()).singleElement().satisfies(shown -> {
            assertThat(shown.value()).isNull();
            assertThat(shown.version()).isEqualTo(2);
        });
        assertThat(enter(mark(pupil(0), lesson, Mark.TWO, 0)).outcome()).isInstanceOf(Conflict.class);
    }

    @Test
    void aLessonWithMarksStaysAndAStaleChangeIsShownTheLessonAsItIs() {
        LessonView lesson = lesson(today());
        enter(mark(pupil(0), lesson, Mark.FIVE, 0));
        assertThatThrownBy(() -> lessons.remove(teacher(), journal, lesson.id(), lesson.version()))
                .isInstanceOfSatisfying(
                        RuleRefused.class, refused -> assertThat(refused.rule()).isEqualTo("LessonHasRecords"));
        LessonChange topic = new LessonChange(null, null, "Дроби", null, null, null);
        LessonView changed = lessons.change(teacher(), journal, lesson.id(), lesson.version(), topic);
        assertThat(changed.topic()).isEqualTo("Дроби");
        assertThatThrownBy(() -> lessons.change(teacher(), journal, lesson.id(), lesson.version(), topic))
                .isInstanceOfSatisfying(VersionConflict.class, conflict -> assertThat(conflict.current())
                        .isEqualTo(changed));
        enter(mark(pupil(0), lesson, null, 1));
        lessons.remove(teacher(), journal, lesson.id(), changed.version());
        assertThat(page().lessons()).isEmpty();
    }

    @Test
    void lessonsAreNumberedByDayAndBellWithoutCancelledOnes() {
        LessonView third = lesson(today());
        LessonView first = lesson(today().minusDays(7));
        LessonView second = lesson(today().minusDays(6));
        lessons.change(teacher(), journal, second.id(), 1, new LessonChange(null, null, null, null, null, true));
        assertThat(page().lessons()).extracting(LessonView::number).containsExactly(1, null, 2);
        assertThat(page().lessons()).extracting(LessonView::id).containsExactly(first.id(), second.id(), third.id());
    }

    @Test
    void theChainHoldsAfterAThousandEditsAndTellsWhatWasAlteredLater() {
        LessonView lesson = lesson(today());
        Random random = new Random(7);
        long[] versions = new long[3];
        for (int request = 0; request < 50; request++) {
            List<CellEdit> edits = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                int place = random.nextInt(3);
                Mark mark = random.nextInt(5) == 0 ? null : Mark.usualScale().get(random.nextInt(4));
                edits.add(mark(pupil(place), lesson, mark, versions[place]++));
            }
            assertThat(entering.enter(teacher(), journal, edits).results())
                    .allSatisfy(result -> assertThat(result.outcome()).isInstanceOf(Applied.class));
        }
        assertThat(fault()).isNull();
        assertThat(head("sequence")).isGreaterThan(1000);
        fixture.sql(
                "update history_entry set content = '{}' where journal_id = ?1 and sequence = 500", journal.value());
        assertThat(fault()).isEqualTo(new ChainVerifier.Fault(500, ChainVerifier.Flaw.CONTENT));
    }

    @Test
    void recordsOfAnotherSystemAreTakenOverOnceWithTheirSource() {
        LocalDate before = page().terms().get(0).first();
        TakenLesson taken = new TakenLesson(
                new LessonTime(before, 2),
                new LessonText("Введение", "§ 1", null),
                true,
                List.of(new TakenWork("ответ на уроке", null, null, Map.of(pupil(0), Mark.FIVE, pupil(1), Mark.FOUR))),
                Map.of(pupil(2), new TakenException(AttendanceCode.LATE, 5)));
        assertThat(takingOver.takeOver(teacher(), journal, "Старый журнал", List.of(taken), List.of()))
                .isEqualTo(new TakeoverCount(1, 2, 1, 0));
        assertThat(takingOver.takeOver(teacher(), journal, "Старый журнал", List.of(taken), List.of()))
                .isEqualTo(new TakeoverCount(0, 0, 0, 0));
        assertThat(fixture.count(
                        "select count(*) from history_entry where journal_id = ?1 and content like '%Старый журнал%'",
                        journal.value()))
                .isEqualTo(5);
        TakenLesson late = new TakenLesson(
                new LessonTime(today(), 2), new LessonText(null, null, null), true, List.of(), Map.of());
        assertThatThrownBy(
                        () -> takingOver.takeOver(teacher(), journal, "Старый журнал", List.of(taken, late), List.of()))
                .isInstanceOfSatisfying(
                        RuleRefused.class, refused -> assertThat(refused.rule()).isEqualTo("TakeoverAfterOpening"));
        assertThat(fault()).isNull();
    }

    @Test
    void aTermMarkIsInTheJournalTheDiaryAndTheHistory() {
        JournalPage.TermShown term = page().terms().get(1);
        assertThat(enter(termMark(pupil(0), term.id(), Mark.FIVE, 0)).outcome()).isEqualTo(new Applied(1));
        assertThat(enter(termMark(pupil(0), term.id(), Mark.FOUR, 1)).outcome()).isEqualTo(new Applied(2));
        assertThat(enter(termMark(pupil(0), term.id(), Mark.TWO, 1)).outcome())
                .isInstanceOfSatisfying(Conflict.class, conflict -> {
                    assertThat(conflict.theirs().mark()).isEqualTo("4");
                    assertThat(conflict.theirs().version()).isEqualTo(2);
                });
        assertThat(page().termMarks()).singleElement().satisfies(shown -> {
            assertThat(shown.pupil()).isZero();
            assertThat(shown.term()).isEqualTo(term.id());
            assertThat(shown.value()).isEqualTo("4");
            assertThat(shown.version()).isEqualTo(2);
        });
        assertThat(termMarksInDiary(pupil(0))).containsExactly("II 4");
        assertThat(termMarksInDiary(pupil(1))).isEmpty();
        assertThat(history.of(teacher(), journal, new Cell.OfTerm(pupil(0), term.id())))
                .extracting(ReadingCellHistory.Line::content)
                .hasSize(2)
                .last()
                .asString()
                .contains("\"kind\":\"TERM_MARK\"", "\"before\":{\"mark\":\"5\"},\"after\":{\"mark\":\"4\"}");
        assertThat(fault()).isNull();
        enter(termMark(pupil(0), term.id(), null, 2));
        assertThat(termMarksInDiary(pupil(0))).isEmpty();
    }

    @Test
    void theProposalOfEachTermFollowsFromItsMarks() {
        List<JournalPage.TermShown> terms = page().terms();
        LessonView first = lesson(terms.get(0).first());
        LessonView holidays = lesson(terms.get(0).last().plusDays(1));
        LessonView second = lesson(terms.get(1).first());
        EditAnswer answer = entering.enter(
                teacher(),
                journal,
                List.of(
                        mark(pupil(0), first, Mark.FIVE, 0),
                        mark(pupil(0), holidays, Mark.FOUR, 0),
                        mark(pupil(0), second, Mark.THREE, 0)));
        assertThat(answer.pupils())
                .extracting("term", "average", "proposal")
                .containsExactlyInAnyOrder(
                        tuple(terms.get(0).id(), "4.50", "4"),
                        tuple(terms.get(1).id(), "3.00", "3"));
        JournalPage.TermTally nothing = new JournalPage.TermTally(null, null);
        for (JournalPage.TermShown shown : terms) {
            JournalPage page = reading.page(reading.frame(teacher(), journal, shown.id()));
            assertThat(page.pupils().get(0).terms())
                    .containsExactly(
                            new JournalPage.TermTally("4.50", "4"),
                            new JournalPage.TermTally("3.00", "3"),
                            nothing,
                            nothing);
        }
        assertThat(entering.enter(
                                teacher(),
                                journal,
                                List.of(termMark(pupil(0), terms.get(0).id(), Mark.FIVE, 0)))
                        .pupils())
                .singleElement()
                .satisfies(tally -> assertThat(tally.proposal()).isEqualTo("4"));
    }

    @Test
    void aTermOfAnotherDivisionIsNoneOfTheJournal() {
        JournalId halfYears = opening.open(
                teacher(), campus.course(), NewJournal.of("7А", 7, "Музыка", TermKind.HALF_YEAR, List.of(pupil(0))));
        TermId foreign = reading.page(reading.frame(teacher(), halfYears, null))
                .terms()
                .get(0)
                .id();
        assertThatThrownBy(() -> enter(termMark(pupil(0), foreign, Mark.FIVE, 0)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> {
                    assertThat(invalid.field()).isEqualTo("edits[0].cell.term");
                    assertThat(invalid.key()).isEqualTo("invalid.term");
                    assertThat(invalid.cell()).containsKeys("pupil", "term");
                });
    }

    @Test
    void termMarksOfAnotherSystemAreTakenOverWhereThereIsNone() {
        fixture.sql("update journal set opened_on = ?1 where id = ?2", Date.valueOf(lastDayOfYear()), journal.value());
        TermId first = page().terms().get(0).id();
        enter(termMark(pupil(0), first, Mark.FIVE, 0));
        TakenTerm taken = new TakenTerm(first, Map.of(pupil(0), Mark.TWO, pupil(1), Mark.FOUR));
        assertThat(takingOver.takeOver(teacher(), journal, "Старый журнал", List.of(), List.of(taken)))
                .isEqualTo(new TakeoverCount(0, 0, 0, 1));
        assertThat(takingOver.takeOver(teacher(), journal, "Старый журнал", List.of(), List.of(taken)))
                .isEqualTo(new TakeoverCount(0, 0, 0, 0));
        assertThat(page().termMarks()).extracting("value").containsExactly("5", "4");
        assertThat(history.of(teacher(), journal, new Cell.OfTerm(pupil(1), first)))
                .singleElement()
                .satisfies(line -> assertThat(line.content()).contains("\"source\":\"Старый журнал\""));
    }

    private LocalDate lastDayOfYear() {
        return page().terms().get(3).last();
    }

    @Test
    void whoMayNotSeeAJournalIsToldThatThereIsNone() {
        PersonId colleague = fixture.instructor(campus);
        assertThatThrownBy(() -> reading.frame(fixture.viewer(colleague), journal, null))
                .isInstanceOf(NotFound.class);
        PersonId elsewhere = fixture.campus(0).teacher();
        assertThatThrownBy(() -> reading.frame(fixture.viewer(elsewhere), journal, null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reading.frame(fixture.viewer(pupil(0)), journal, null))
                .isInstanceOf(NotFound.class);
        Viewer administration = fixture.viewer(
                fixture.appointed(campus, "ADMINISTERS", campus.school().id().value()));
        assertThat(reading.frame(administration, journal, null).may().edit()).isFalse();
        LessonView lesson = lesson(today());
        assertThatThrownBy(() -> entering.enter(administration, journal, List.of(mark(pupil(0), lesson, Mark.FIVE, 0))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aDiaryIsForTheFamilyAndTheStaffResponsible() {
        LessonView lesson = lesson(today());
        enter(mark(pupil(0), lesson, Mark.FIVE, 0));
        PersonId guardian = fixture.guardian(campus, pupil(0));
        long schoolClass = fixture.schoolClass(campus, pupil(0));
        PersonId homeroom = fixture.appointed(campus, "LEADS", schoolClass);
        PersonId administration =
                fixture.appointed(campus, "ADMINISTERS", campus.school().id().value());
        for (PersonId reader : List.of(pupil(0), guardian, homeroom, administration, campus.teacher())) {
            assertThat(marksInDiary(reader, pupil(0))).containsExactly("5");
        }
        assertThat(fixture.count("select count(*) from access_log where pupil_id = ?1", pupil(0).value()))
                .isEqualTo(3);
        fixture.endRights(guardian);
        PersonId configurer =
                fixture.appointed(campus, "CONFIGURES", campus.school().id().value());
        PersonId support =
                fixture.appointed(campus, "SUPPORTS", campus.school().id().value());
        PersonId otherGuardian = fixture.guardian(campus, pupil(1));
        PersonId otherTeacher = fixture.instructor(campus);
        for (PersonId reader : List.of(
                pupil(1),
                guardian,
                otherGuardian,
                otherTeacher,
                configurer,
                support,
                campus.learners().get(3),
                fixture.campus(0).teacher())) {
            assertThatThrownBy(() -> diaries.open(fixture.viewer(reader), pupil(0)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aTeacherSeesOnlyTheirOwnJournalsInADiary() {
        PersonId colleague = fixture.instructor(campus);
        JournalId other = opening.open(
                fixture.viewer(colleague),
                campus.course(),
                NewJournal.of("7А", 7, "Физика", TermKind.QUARTER, List.of(pupil(0))));
        assertThat(diaries.open(fixture.viewer(colleague), pupil(0)).journalIds())
                .containsExactly(other);
        assertThat(diaries.open(fixture.viewer(pupil(0)), pupil(0)).journalIds())
                .containsExactlyInAnyOrder(journal, other);
    }

    @Test
    void aPageTakesAsManyQueriesForSixtyLessonsAsForFive() {
        fill(5);
        List<String> few = CountedStatements.of(this::page);
        fill(55);
        List<String> many = CountedStatements.of(this::page);
        assertThat(page().lessons()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(few).hasSizeBetween(13, 18);
        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void aDiaryTakesAsManyQueriesForManyLessonsAsForFew() {
        fill(5);
        Runnable week = () -> marksInDiary(pupil(0), pupil(0));
        Runnable bySubject = () -> {
            Viewer viewer = fixture.viewer(pupil(0));
            subjects.subjects(viewer, diaries.open(viewer, pupil(0)), null);
        };
        List<String> weekOfFew = CountedStatements.of(week);
        List<String> subjectsOfFew = CountedStatements.of(bySubject);
        fill(55);
        assertThat(weekOfFew).hasSizeBetween(7, 12);
        assertThat(CountedStatements.of(week)).hasSameSizeAs(weekOfFew);
        assertThat(CountedStatements.of(bySubject)).hasSameSizeAs(subjectsOfFew);
    }

    @Test
    void aJournalWaitsForAGradebookThatDoesNotAnswerAndOneRoundAtATimeHasIt() {
        long platform = campus.registration();
        claims.failed(platform, "503", Duration.ofHours(1));
        fixture.sql(
                "update course set lineitems_url = 'https://platform.example/items', grade_scopes = ?1 where id = ?2",
                "https://purl.imsglobal.org/spec/lti-ags/scope/score",
                campus.course().value());
        enter(termMark(pupil(0), page().terms().get(0).id(), Mark.FIVE, 0));
        enter(mark(pupil(1), lesson(today()), Mark.FOUR, 0));
        claims.takeStock();

        assertThat(gradebooks.view(teacher(), journal).waiting()).isOne();
        GradebookView view = gradebooks.sendWorks(teacher(), journal, true);
        assertThat(view.waiting()).isEqualTo(2);
        assertThat(view.away()).isTrue();
        assertThat(queue().waiting()).isOne();
        assertThat(queue().oldest()).isNotNull();
        assertThat(claims.due()).doesNotContainKey(platform);

        assertThat(claims.claim(journal)).isTrue();
        assertThat(claims.claim(journal)).isFalse();
        claims.renew(List.of(journal));
        claims.readEverything();
        queues.retry(queue().registration());
        assertThat(claims.due()).as("somebody has it").doesNotContainKey(platform);
        claims.answered(platform);
        assertThat(queue().failures()).isZero();
        assertThat(gradebooks.retry(teacher(), journal).away()).isFalse();
    }

    private GradebookQueue queue() {
        return queues.all().stream()
                .filter(queue -> queue.registration().equals(Ids.text(campus.registration())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTagChangesWithTheJournalAndNotOtherwise() {
        LessonView lesson = lesson(today());
        String tag = reading.frame(teacher(), journal, null).tag();
        assertThat(reading.frame(teacher(), journal, null).tag()).isEqualTo(tag);
        enter(mark(pupil(0), lesson, Mark.FIVE, 0));
        assertThat(reading.frame(teacher(), journal, null).tag()).isNotEqualTo(tag);
    }

    private void fill(int number) {
        for (int i = 0; i < number; i++) {
            LessonView lesson = lesson(today());
            entering.enter(
                    teacher(), journal, List.of(mark(pupil(0), lesson, Mark.FIVE, 0), absence(pupil(1), lesson)));
        }
    }

    private Viewer teacher() {
        return fixture.viewer(campus.teacher());
    }

    private PersonId pupil(int place) {
        return campus.learners().get(place);
    }

    private LocalDate today() {
        return reading.frame(teacher(), journal, null).today();
    }

    private JournalPage page() {
        return reading.page(reading.frame(teacher(), journal, null));
    }

    private LessonView lesson(LocalDate day) {
        WorkOrder answer = new WorkOrder(page().workTypes().get(0).id(), null, null);
        return lessons.add(
                teacher(), journal, new LessonTime(day, 3), new LessonText("Тема", "§ 1", null), List.of(answer));
    }

    private static Cell.OfWork place(PersonId pupil, LessonView lesson) {
        return new Cell.OfWork(pupil, lesson.works().get(0).id());
    }

    private static CellEdit mark(PersonId pupil, LessonView lesson, @Nullable Mark mark, long version) {
        return new CellEdit.OfMark(UUID.randomUUID(), place(pupil, lesson), mark, null, version, false);
    }

    private static CellEdit termMark(PersonId pupil, TermId term, @Nullable Mark mark, long version) {
        return new CellEdit.OfMark(UUID.randomUUID(), new Cell.OfTerm(pupil, term), mark, null, version, false);
    }

    private static CellEdit absence(PersonId pupil, LessonView lesson) {
        return new CellEdit.OfAttendance(
                UUID.randomUUID(), new Cell.OfLesson(pupil, lesson.id()), AttendanceCode.ILL, null, 0, false);
    }

    private EditAnswer.Result enter(CellEdit edit) {
        return entering.enter(teacher(), journal, List.of(edit)).results().get(0);
    }

    @SafeVarargs
    private List<CellOutcome> atOnce(Callable<EditAnswer>... requests) throws Exception {
        List<CellOutcome> outcomes = new ArrayList<>();
        for (Future<EditAnswer> answer : executor.invokeAll(List.of(requests))) {
            outcomes.add(answer.get().results().get(0).outcome());
        }
        return outcomes;
    }

    private List<String> marksInDiary(PersonId reader, PersonId pupil) {
        Viewer viewer = fixture.viewer(reader);
        DiaryFrame diary = diaries.open(viewer, pupil);
        return weeks.week(viewer, diary, diary.today()).days().stream()
                .flatMap(day -> day.lessons().stream())
                .flatMap(lesson -> lesson.marks().stream())
                .map(DiaryWeek.MarkShown::value)
                .toList();
    }

    private List<String> termMarksInDiary(PersonId pupil) {
        Viewer viewer = fixture.viewer(pupil);
        return subjects.subjects(viewer, diaries.open(viewer, pupil), null).subjects().stream()
                .flatMap(subject -> subject.termMarks().stream())
                .map(mark -> mark.term().name() + " " + mark.value())
                .toList();
    }

    private ChainVerifier.@Nullable Fault fault() {
        List<HistoryEntry> entries = entities.createQuery(
                        "select e from HistoryEntry e where e.journalId = :journal order by e.sequence",
                        HistoryEntry.class)
                .setParameter("journal", journal.value())
                .getResultList();
        String lastHash =
                (String) entities.createNativeQuery("select last_hash from journal_head where journal_id = ?1")
                        .setParameter(1, journal.value())
                        .getSingleResult();
        return ChainVerifier.verify(entries.iterator(), head("sequence"), lastHash)
                .orElse(null);
    }

    private long head(String column) {
        return fixture.count("select " + column + " from journal_head where journal_id = ?1", journal.value());
    }
}
