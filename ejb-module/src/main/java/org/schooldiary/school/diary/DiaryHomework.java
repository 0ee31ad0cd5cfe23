package org.schooldiary.school.diary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.diary.DiaryWeek.PupilShown;
import org.schooldiary.school.people.JournalId;

/**
 * A pupil's homework that is still ahead, as it is shown.
 *
 * @param subjects of the pupil today, in no order
 * @param homework by the day it is due, then by subject; what has no day comes last
 */
public record DiaryHomework(
        PupilShown pupil,
        LocalDate today,
        String version,
        List<HomeworkSubject> subjects,
        List<HomeworkShown> homework) {

    /** A subject that the pupil has now, with or without homework. */
    public record HomeworkSubject(JournalId journal, String subject) {}

    /**
     * Homework of one lesson.
     *
     * @param set day of the lesson it was set in
     * @param due day of the next lesson, absent while the journal has none
     */
    public record HomeworkShown(
            JournalId journal,
            String subject,
            String homework,
            @Nullable String topic,
            LocalDate set,
            @Nullable LocalDate due) {}
}
