package org.schooldiary.school.diary;

import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.MissedByReason;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.diary.DiaryAttendance.ExceptionShown;
import org.schooldiary.school.diary.DiaryAttendance.SubjectMissed;
import org.schooldiary.school.diary.DiaryCells.ExceptionRead;
import org.schooldiary.school.diary.DiaryWeek.PupilShown;
import org.schooldiary.school.people.AccessLog;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.Viewer;

/** Reads which lessons a pupil missed, of a diary that was opened, by two queries. */
@Stateless
public class ReadingDiaryAttendance {
    @Inject
    private DiaryCells cells;

    @Inject
    private DiaryTerms terms;

    @Inject
    private AccessLog accessLog;

    /**
     * The lessons missed in a term. That somebody outside the family looked is kept.
     *
     * @param wanted the term, where absent the one of today
     * @throws NotFound where none of the pupil's years has that term
     */
    public DiaryAttendance attendance(Viewer viewer, DiaryFrame diary, @Nullable TermId wanted) {
        accessLog.looked(viewer, diary.pupil(), "diary, attendance");
        TermChoice choice = TermChoice.of(terms.of(diary.journals()), wanted, diary.today());
        List<SubjectMissed> subjects = new ArrayList<>();
        List<ExceptionShown> exceptions = new ArrayList<>();
        choice.days().ifPresent(days -> read(diary, choice.journals(diary.journals()), days, subjects, exceptions));
        Comparator<Object> order = Collator.getInstance(viewer.language());
        subjects.sort(Comparator.comparing(SubjectMissed::subject, order));
        return new DiaryAttendance(
                new PupilShown(diary.pupil(), diary.name().listed(), diary.className()),
                diary.today(),
                diary.version(),
                choice.shown(),
                choice.terms(),
                subjects.stream().map(SubjectMissed::missed).reduce(MissedByReason.NONE, MissedByReason::and),
                subjects,
                exceptions);
    }

    /** Cancelled lessons, and days on which the pupil was no member, count nothing and are not listed. */
    private void read(
            DiaryFrame diary,
            List<DiaryJournal> journals,
            Span days,
            List<SubjectMissed> subjects,
            List<ExceptionShown> exceptions) {
        List<JournalId> ids = journals.stream().map(DiaryJournal::id).toList();
        Map<JournalId, List<ExceptionRead>> read = cells.exceptions(diary.pupil(), ids, days).stream()
                .filter(each -> !each.cancelled())
                .collect(groupingBy(ExceptionRead::journal));
        for (DiaryJournal journal : journals) {
            List<ExceptionRead> counted = read.getOrDefault(journal.id(), List.of()).stream()
                    .filter(each -> journal.member().covers(each.day()))
                    .toList();
            MissedByReason missed = MissedByReason.NONE;
            for (ExceptionRead each : counted) {
                missed = missed.and(each.code());
                exceptions.add(new ExceptionShown(
                        journal.id(),
                        journal.subject(),
                        each.day(),
                        each.bell(),
                        each.topic(),
                        each.code(),
                        each.minutes()));
            }
            subjects.add(new SubjectMissed(journal.id(), journal.subject(), missed));
        }
        exceptions.sort(Comparator.comparing(ExceptionShown::day)
                .thenComparing(ExceptionShown::bell, Comparator.nullsLast(Comparator.<Integer>naturalOrder())));
        Collections.reverse(exceptions);
    }
}
