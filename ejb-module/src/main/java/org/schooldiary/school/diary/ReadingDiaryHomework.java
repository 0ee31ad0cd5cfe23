package org.schooldiary.school.diary;

import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.schooldiary.school.diary.DiaryCells.LessonRead;
import org.schooldiary.school.diary.DiaryHomework.HomeworkShown;
import org.schooldiary.school.diary.DiaryHomework.HomeworkSubject;
import org.schooldiary.school.diary.DiaryWeek.PupilShown;
import org.schooldiary.school.people.AccessLog;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.Viewer;

/** Reads the homework that is ahead, of a diary that was opened, by one query. */
@Stateless
public class ReadingDiaryHomework {
    @Inject
    private DiaryCells cells;

    @Inject
    private AccessLog accessLog;

    /** The homework over all journals. That somebody outside the family looked is kept. */
    public DiaryHomework homework(Viewer viewer, DiaryFrame diary) {
        accessLog.looked(viewer, diary.pupil(), "diary, homework");
        LocalDate today = diary.today();
        Map<JournalId, List<LessonRead>> lessons = cells.lessons(diary.journalIds(), HomeworkAhead.days(today)).stream()
                .collect(groupingBy(LessonRead::journal));
        Comparator<Object> order = Collator.getInstance(viewer.language());
        return new DiaryHomework(
                new PupilShown(diary.pupil(), diary.name().listed(), diary.className()),
                today,
                diary.version(),
                diary.journals().stream()
                        .filter(journal -> journal.member().covers(today))
                        .map(journal -> new HomeworkSubject(journal.id(), journal.subject()))
                        .toList(),
                diary.journals().stream()
                        .flatMap(journal ->
                                HomeworkAhead.of(lessons.getOrDefault(journal.id(), List.of()), today).stream()
                                        .filter(ahead -> journal.member()
                                                .covers(ahead.lesson().day()))
                                        .map(ahead -> shown(journal, ahead)))
                        .sorted(Comparator.comparing(
                                        HomeworkShown::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                                .thenComparing(HomeworkShown::subject, order)
                                .thenComparing(HomeworkShown::set))
                        .toList());
    }

    private static HomeworkShown shown(DiaryJournal journal, HomeworkAhead ahead) {
        LessonRead lesson = ahead.lesson();
        return new HomeworkShown(
                journal.id(),
                journal.subject(),
                Objects.requireNonNull(lesson.homework()),
                lesson.topic(),
                lesson.day(),
                ahead.due());
    }
}
