package org.schooldiary.school.diary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.calendar.TermView;
import org.schooldiary.school.diary.DiaryCells.ExceptionRead;
import org.schooldiary.school.diary.DiaryCells.MarkRead;
import org.schooldiary.school.diary.DiarySubjects.SubjectMark;
import org.schooldiary.school.diary.DiarySubjects.SubjectShown;
import org.schooldiary.school.diary.DiarySubjects.TermMarkShown;
import org.schooldiary.school.diary.DiaryWeek.PupilShown;
import org.schooldiary.school.journal.ReadingWorks;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.page.ReadingTeachers;
import org.schooldiary.school.page.Tally;
import org.schooldiary.school.people.AccessLog;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.Viewer;

/** Reads a pupil's marks by subject, of a diary that was opened, by five queries. */
@Stateless
public class ReadingDiarySubjects {
    @Inject
    private DiaryCells cells;

    @Inject
    private DiaryTerms terms;

    @Inject
    private DiaryTermMarks termMarks;

    @Inject
    private ReadingTeachers teachers;

    @Inject
    private ReadingWorks works;

    @Inject
    private AccessLog accessLog;

    /**
     * The marks of a term; journals divided otherwise show the same days.
     *
     * @param wanted the term, where absent the one of today
     * @throws NotFound where none of the pupil's years has that term
     */
    public DiarySubjects subjects(Viewer viewer, DiaryFrame diary, @Nullable TermId wanted) {
        accessLog.looked(viewer, diary.pupil(), "diary, marks by subject");
        TermChoice choice = TermChoice.of(terms.of(diary.journals()), wanted, diary.today());
        List<SubjectShown> subjects = new ArrayList<>();
        choice.days().ifPresent(days -> subjects.addAll(subjects(diary, choice.journals(diary.journals()), days)));
        Comparator<Object> order = Collator.getInstance(viewer.language());
        subjects.sort(Comparator.comparing(SubjectShown::subject, order));
        return new DiarySubjects(
                new PupilShown(diary.pupil(), diary.name().listed(), diary.className()),
                diary.today(),
                diary.version(),
                choice.shown(),
                choice.terms(),
                subjects);
    }

    /** The term of the journal's year that holds the work's lesson; absent where it is none of the journals shown. */
    public Optional<TermId> termOf(DiaryFrame diary, WorkId work) {
        return works.place(work).flatMap(place -> diary.journals().stream()
                .filter(journal -> journal.id().equals(place.journal()))
                .findFirst()
                .flatMap(journal ->
                        terms.of(List.of(journal)).stream().findFirst().flatMap(division -> division.term(place.day())))
                .map(TermView::id));
    }

    private List<SubjectShown> subjects(DiaryFrame diary, List<DiaryJournal> journals, Span days) {
        List<JournalId> ids = journals.stream().map(DiaryJournal::id).toList();
        List<MarkRead> marks = cells.marks(diary.pupil(), ids, days);
        List<ExceptionRead> exceptions = cells.exceptions(diary.pupil(), ids, days);
        Map<JournalId, List<TermMarkShown>> ofTerms = termMarks.of(diary.pupil(), ids);
        Map<JournalId, List<String>> names = teachers.of(ids);
        return journals.stream()
                .map(journal -> subject(
                        journal,
                        names.getOrDefault(journal.id(), List.of()),
                        marks.stream()
                                .filter(mark -> mark.journal().equals(journal.id()))
                                .toList(),
                        exceptions.stream()
                                .filter(each -> each.journal().equals(journal.id()))
                                .toList(),
                        ofTerms.getOrDefault(journal.id(), List.of())))
                .toList();
    }

    private static SubjectShown subject(
            DiaryJournal journal,
            List<String> teachers,
            List<MarkRead> marks,
            List<ExceptionRead> exceptions,
            List<TermMarkShown> termMarks) {
        Tally tally = new Tally(journal.member());
        marks.forEach(mark -> tally.count(mark.mark(), mark.weight(), mark.day(), mark.cancelled()));
        exceptions.forEach(each -> tally.count(each.code(), each.day(), each.cancelled()));
        return new SubjectShown(
                journal.id(),
                journal.subject(),
                teachers.isEmpty() ? null : String.join(", ", teachers),
                tally.average(),
                marks.stream()
                        .filter(mark -> journal.member().covers(mark.day()))
                        .map(ReadingDiarySubjects::shown)
                        .toList(),
                tally.missed(),
                termMarks);
    }

    private static SubjectMark shown(MarkRead mark) {
        return new SubjectMark(
                mark.work(),
                mark.day(),
                mark.mark().code(),
                mark.weightText(),
                mark.workType(),
                mark.workTitle(),
                mark.topic(),
                mark.comment());
    }
}
