package org.schooldiary.school.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.Missed;
import org.schooldiary.school.diary.DiaryWeek.PupilShown;
import org.schooldiary.school.diary.DiaryWeek.TermShown;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.people.JournalId;

/**
 * A pupil's marks of a term by subject, as they are shown.
 *
 * @param term the term shown, absent where the pupil's journals have none
 * @param terms the terms to choose from, in order
 */
public record DiarySubjects(
        PupilShown pupil,
        LocalDate today,
        String version,
        @Nullable TermShown term,
        List<TermShown> terms,
        List<SubjectShown> subjects) {

    /**
     * One subject.
     *
     * @param teacher «Белова Т. С.», absent where nobody teaches the journal now
     * @param average weighted, with two digits, absent where no mark counts
     * @param termMarks of the whole year, in the order of the terms
     */
    public record SubjectShown(
            JournalId journal,
            String subject,
            @Nullable String teacher,
            @Nullable String average,
            List<SubjectMark> marks,
            Missed missed,
            List<TermMarkShown> termMarks) {}

    /**
     * A term mark.
     *
     * @param value its code
     * @param by «Белова Т. С.»
     */
    public record TermMarkShown(
            TermShown term, String value, @Nullable String comment, Instant at, String by) {}

    /**
     * A mark.
     *
     * @param value its code
     * @param topic of the lesson
     */
    public record SubjectMark(
            WorkId work,
            LocalDate day,
            String value,
            String weight,
            String workType,
            String workTitle,
            @Nullable String topic,
            @Nullable String comment) {}
}
