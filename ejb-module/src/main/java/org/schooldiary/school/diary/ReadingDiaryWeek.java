package org.schooldiary.school.diary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.Presence;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.calendar.UsualSchoolYear;
import org.schooldiary.school.diary.DiaryCells.ExceptionRead;
import org.schooldiary.school.diary.DiaryCells.LessonRead;
import org.schooldiary.school.diary.DiaryCells.MarkRead;
import org.schooldiary.school.diary.DiaryWeek.AttendanceShown;
import org.schooldiary.school.diary.DiaryWeek.DayShown;
import org.schooldiary.school.diary.DiaryWeek.LessonShown;
import org.schooldiary.school.diary.DiaryWeek.MarkShown;
import org.schooldiary.school.diary.DiaryWeek.PupilShown;
import org.schooldiary.school.diary.DiaryWeek.TermShown;
import org.schooldiary.school.diary.DiaryWeek.WeekShown;
import org.schooldiary.school.journal.Membership;
import org.schooldiary.school.people.AccessLog;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.Viewer;

/** Reads a week of a diary that was opened, by four queries, or five where it has no lessons. */
@Stateless
public class ReadingDiaryWeek {
    private static final int TO_SATURDAY = 5;
    private static final int TO_SUNDAY = 6;

    @Inject
    private DiaryCells cells;

    @Inject
    private DiaryTerms terms;

    @Inject
    private AccessLog accessLog;

    /** The week of {@code day}. That somebody outside the family looked is kept. */
    public DiaryWeek week(Viewer viewer, DiaryFrame diary, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Span week = new Span(monday, monday.plusDays(TO_SUNDAY));
        accessLog.looked(viewer, diary.pupil(), "diary, week of " + monday);
        List<DayShown> days = days(diary, week);
        boolean free = days.stream().allMatch(each -> each.lessons().isEmpty());
        return new DiaryWeek(
                new PupilShown(diary.pupil(), diary.name().listed(), diary.className()),
                new WeekShown(week.first(), week.last(), number(monday)),
                term(diary, week),
                diary.today(),
                diary.version(),
                days,
                free ? cells.nextAfter(week.last(), diary.journalIds()) : null);
    }

    /** Weeks of a school year are counted from the one that holds its first day. */
    static long number(LocalDate monday) {
        LocalDate first = UsualSchoolYear.of(monday.plusDays(TO_SUNDAY))
                .days()
                .first()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return ChronoUnit.WEEKS.between(first, monday) + 1;
    }

    private @Nullable TermShown term(DiaryFrame diary, Span week) {
        return terms.of(diary.journals()).stream()
                .filter(division -> division.year().contains(week.first())
                        || division.year().contains(week.last()))
                .findFirst()
                .flatMap(division -> division.term(week.last()))
                .map(term -> new TermShown(term.id(), term.name(), term.kind()))
                .orElse(null);
    }

    private List<DayShown> days(DiaryFrame diary, Span week) {
        Map<JournalId, DiaryJournal> journals =
                diary.journals().stream().collect(toMap(DiaryJournal::id, Function.identity()));
        Map<Object, List<MarkRead>> marks =
                cells.marks(diary.pupil(), diary.journalIds(), week).stream().collect(groupingBy(MarkRead::lesson));
        Map<Object, List<ExceptionRead>> exceptions = cells.exceptions(diary.pupil(), diary.journalIds(), week).stream()
                .collect(groupingBy(ExceptionRead::lesson));
        Map<LocalDate, List<LessonShown>> byDay = new HashMap<>();
        for (LessonRead lesson : cells.lessons(diary.journalIds(), week)) {
            DiaryJournal journal = journals.get(lesson.journal());
            journal.member().membership(lesson.day()).ifPresent(membership -> byDay.computeIfAbsent(
                            lesson.day(), each -> new ArrayList<>())
                    .add(shown(
                            journal,
                            membership,
                            lesson,
                            marks.getOrDefault(lesson.id(), List.of()),
                            exceptions.getOrDefault(lesson.id(), List.of()))));
        }
        List<DayShown> days = new ArrayList<>();
        int last = byDay.containsKey(week.last()) ? TO_SUNDAY : TO_SATURDAY;
        for (int i = 0; i <= last; i++) {
            LocalDate day = week.first().plusDays(i);
            days.add(new DayShown(day, byDay.getOrDefault(day, List.of())));
        }
        return days;
    }

    private static LessonShown shown(
            DiaryJournal journal,
            Membership membership,
            LessonRead lesson,
            List<MarkRead> marks,
            List<ExceptionRead> exceptions) {
        ExceptionRead exception = exceptions.isEmpty() ? null : exceptions.get(0);
        Presence presence =
                Presence.of(exception == null ? null : exception.code(), lesson.takenAt(), membership.confirmedAt());
        return new LessonShown(
                lesson.id(),
                lesson.bell(),
                journal.subject(),
                journal.id(),
                lesson.topic(),
                lesson.homework(),
                lesson.note(),
                lesson.cancelled(),
                exception == null ? null : new AttendanceShown(exception.code(), exception.minutes()),
                presence != Presence.UNSET,
                marks.stream().map(ReadingDiaryWeek::shown).toList());
    }

    private static MarkShown shown(MarkRead mark) {
        return new MarkShown(
                mark.mark().code(),
                mark.workType(),
                mark.workTitle(),
                mark.weightText(),
                mark.comment(),
                mark.at(),
                mark.by());
    }
}
