package org.schooldiary.school.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.AttendanceCode;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.calendar.TermKind;
import org.schooldiary.school.journal.LessonId;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;

/**
 * A week of a diary, as it is shown.
 *
 * @param term the term of the week, absent where the pupil's journals have none
 * @param today in the school's time zone
 * @param version changes whenever one of the pupil's journals does
 * @param days Monday to Saturday, and Sunday where it has lessons
 * @param next the next day with lessons, where this week has none
 */
public record DiaryWeek(
        PupilShown pupil,
        WeekShown week,
        @Nullable TermShown term,
        LocalDate today,
        String version,
        List<DayShown> days,
        @Nullable LocalDate next) {

    /** Whose diary it is. */
    public record PupilShown(PersonId id, String name, String className) {}

    /**
     * Which week.
     *
     * @param first its Monday
     * @param last its Sunday
     * @param number within the school year; the week of 1 September is the first
     */
    public record WeekShown(LocalDate first, LocalDate last, long number) {}

    /**
     * Which term.
     *
     * @param name its Roman numeral
     */
    public record TermShown(TermId id, String name, TermKind kind) {}

    /** The lessons of a day in their order. */
    public record DayShown(LocalDate day, List<LessonShown> lessons) {}

    /**
     * A lesson.
     *
     * @param attendance the exception, absent where the pupil has none
     * @param taken whether attendance was taken of this pupil: without an exception, the pupil was there
     */
    public record LessonShown(
            LessonId id,
            @Nullable Integer bell,
            String subject,
            JournalId journal,
            @Nullable String topic,
            @Nullable String homework,
            @Nullable String note,
            boolean cancelled,
            @Nullable AttendanceShown attendance,
            boolean taken,
            List<MarkShown> marks) {}

    /** An exception. */
    public record AttendanceShown(
            AttendanceCode code, @Nullable Integer minutes) {}

    /**
     * A mark.
     *
     * @param value its code
     * @param workTitle empty where the kind says enough
     * @param at when it was written
     * @param by «Белова Т. С.»
     */
    public record MarkShown(
            String value,
            String workType,
            String workTitle,
            String weight,
            @Nullable String comment,
            Instant at,
            String by) {}
}
