package org.schooldiary.school.page;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.AttendanceCode;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.calendar.TermView;
import org.schooldiary.school.journal.CourseLearners;
import org.schooldiary.school.journal.JournalAccess;
import org.schooldiary.school.journal.JournalFrame;
import org.schooldiary.school.journal.Journals;
import org.schooldiary.school.journal.Member;
import org.schooldiary.school.journal.ReadingLessons;
import org.schooldiary.school.journal.ReadingMembers;
import org.schooldiary.school.journal.ReadingWorks;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.journal.WorkTypeView;
import org.schooldiary.school.journal.WorkTypes;
import org.schooldiary.school.marks.Mark;
import org.schooldiary.school.page.JournalPage.AttendanceShown;
import org.schooldiary.school.page.JournalPage.MarkShown;
import org.schooldiary.school.page.JournalPage.May;
import org.schooldiary.school.page.JournalPage.PupilLine;
import org.schooldiary.school.page.JournalPage.TermMarkShown;
import org.schooldiary.school.page.JournalPage.TermShown;
import org.schooldiary.school.page.JournalPage.TermTally;
import org.schooldiary.school.page.ReadingTermMarks.OtherMark;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.PersonName;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.platform.RosterReading;
import org.schooldiary.school.store.StateTag;

/**
 * Reads a journal page in two steps: first its frame, whose tag tells whether the reader has the page already; then the page.
 *
 * <p>The frame takes six queries, the page eight more, however many lessons, pupils and marks there are. What is written
 * between the two steps may be on the page already; its tag is then that of the state before, and the next look finds a newer one.
 */
@Stateless
public class ReadingJournalPage {
    @Inject
    private Clock clock;

    @Inject
    private Journals journals;

    @Inject
    private ReadingTerms terms;

    @Inject
    private ReadingTeachers teachers;

    @Inject
    private ReadingMembers members;

    @Inject
    private ReadingLessons lessons;

    @Inject
    private ReadingWorks works;

    @Inject
    private ReadingCells cells;

    @Inject
    private ReadingTermMarks termMarks;

    @Inject
    private CourseLearners learners;

    @Inject
    private RosterReading rosters;

    @Inject
    private WorkTypes workTypes;

    /**
     * The frame of the page.
     *
     * @param wanted the term to show; where absent, the one of today
     * @throws NotFound where the viewer may not read the journal, or the term is none of its year
     */
    public PageFrame frame(Viewer viewer, JournalId id, @Nullable TermId wanted) {
        JournalFrame journal = journals.readable(viewer, id);
        LocalDate today = viewer.today(clock);
        List<TermView> ofYear = terms.of(journal.yearId(), journal.termKind());
        Optional<TermView> shown = shown(wanted, today, ofYear);
        List<String> names = teachers.of(List.of(id)).getOrDefault(id, List.of());
        List<Member> all = inOrder(viewer, journal);
        May may =
                new May(JournalAccess.EDIT.isOpenTo(viewer, journal), JournalAccess.CONFIRM.isOpenTo(viewer, journal));
        int arrivals =
                may.confirm() ? learners.arrivals(viewer, journal.course()).size() : 0;
        int questions = rosters.questions(viewer, journal.course());
        String tag =
                StateTag.of(journal, today, ofYear, shown, names, all, may, arrivals, questions, viewer.language());
        return new PageFrame(journal, today, may, names, ofYear, shown, all, arrivals, questions, tag);
    }

    /**
     * The term whose page holds the work; absent where the journal has no such work, or its year no terms.
     *
     * @throws NotFound where the viewer may not read the journal
     */
    public @Nullable TermId termOf(Viewer viewer, JournalId id, WorkId work) {
        JournalFrame journal = journals.readable(viewer, id);
        return works.place(work)
                .filter(place -> place.journal().equals(id))
                .flatMap(place -> TermView.of(place.day(), terms.of(journal.yearId(), journal.termKind())))
                .map(TermView::id)
                .orElse(null);
    }

    private static Optional<TermView> shown(@Nullable TermId wanted, LocalDate today, List<TermView> ofYear) {
        if (wanted == null) {
            return TermView.of(today, ofYear);
        }
        return Optional.of(ofYear.stream()
                .filter(term -> term.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new));
    }

    private List<Member> inOrder(Viewer viewer, JournalFrame journal) {
        return members.of(journal).values().stream()
                .sorted(Comparator.comparing(Member::name, PersonName.order(viewer.language())))
                .toList();
    }

    /** The page of a frame just read. */
    public JournalPage page(PageFrame frame) {
        JournalFrame journal = frame.journal();
        Map<PersonId, Integer> places = new HashMap<>();
        Map<PersonId, Tally> tallies = new HashMap<>();
        for (int i = 0; i < frame.members().size(); i++) {
            PersonId pupil = frame.members().get(i).name().person();
            places.put(pupil, i);
            tallies.put(pupil, new Tally(frame.members().get(i)));
        }
        // Read after the frame: who joined in between comes with the next look, whose tag is another.
        List<MarkRow> marks = of(places, cells.marks(journal.id(), frame.days()), MarkRow::pupil);
        List<AttendanceRow> attendance = of(places, cells.attendance(journal.id(), frame.days()), AttendanceRow::pupil);
        marks.forEach(row -> tallies.get(row.pupil()).count(row.mark(), row.weight(), row.day(), row.cancelled()));
        attendance.forEach(row -> tallies.get(row.pupil()).count(row.code(), row.day(), row.cancelled()));
        TermTallies ofTerms = new TermTallies(frame, tallies);
        of(places, termMarks.marksOutside(journal.id(), frame.days()), OtherMark::pupil)
                .forEach(ofTerms::count);
        return new JournalPage(
                journal.id(),
                journal.version(),
                journal.className(),
                journal.subject(),
                journal.course(),
                frame.today(),
                frame.teachers(),
                frame.may(),
                frame.terms().stream().map(ReadingJournalPage::shown).toList(),
                frame.shown().map(TermView::id).orElse(null),
                workTypes.of(journal.school()).stream().map(WorkTypeView::of).toList(),
                Mark.usualScale().stream().map(Mark::code).toList(),
                Mark.withoutPoints().stream().map(Mark::code).toList(),
                List.of(AttendanceCode.values()),
                frame.members().stream()
                        .map(member -> line(member, tallies.get(member.name().person()), ofTerms.of(member)))
                        .toList(),
                lessons.in(journal.id(), frame.days()),
                marks.stream().map(row -> shown(row, places)).toList(),
                attendance.stream().map(row -> shown(row, places)).toList(),
                of(places, termMarks.termMarks(journal.id()), TermMarkRow::pupil).stream()
                        .map(row -> shown(row, places))
                        .toList(),
                frame.arrivals(),
                frame.rosterQuestions());
    }

    private static <T> List<T> of(Map<PersonId, Integer> members, List<T> rows, Function<T, PersonId> pupil) {
        return rows.stream()
                .filter(row -> members.containsKey(pupil.apply(row)))
                .toList();
    }

    private static TermShown shown(TermView term) {
        return new TermShown(term.id(), term.name(), term.kind(), term.first(), term.last());
    }

    private static MarkShown shown(MarkRow row, Map<PersonId, Integer> places) {
        return new MarkShown(places.get(row.pupil()), row.work(), code(row.mark()), row.version(), row.comment());
    }

    private static AttendanceShown shown(AttendanceRow row, Map<PersonId, Integer> places) {
        return new AttendanceShown(places.get(row.pupil()), row.lesson(), row.code(), row.version(), row.minutes());
    }

    private static TermMarkShown shown(TermMarkRow row, Map<PersonId, Integer> places) {
        return new TermMarkShown(places.get(row.pupil()), row.term(), code(row.mark()), row.version(), row.comment());
    }

    private static @Nullable String code(@Nullable Mark mark) {
        return mark == null ? null : mark.code();
    }

    private static PupilLine line(Member member, Tally tally, List<TermTally> terms) {
        return new PupilLine(
                member.name().person(),
                member.name().listed(),
                member.first(),
                member.last(),
                tally.average(),
                tally.missed(),
                terms);
    }
}
