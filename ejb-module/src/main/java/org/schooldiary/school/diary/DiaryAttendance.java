package org.schooldiary.school.diary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.AttendanceCode;
import org.schooldiary.school.attendance.MissedByReason;
import org.schooldiary.school.diary.DiaryWeek.PupilShown;
import org.schooldiary.school.diary.DiaryWeek.TermShown;
import org.schooldiary.school.people.JournalId;

/**
 * Which lessons of a term a pupil missed or came late to, as it is shown.
 *
 * @param term the term shown, absent where the pupil's journals have none
 * @param terms the terms to choose from, in order
 * @param total over all subjects
 * @param subjects each subject, by name
 * @param exceptions the latest first
 */
public record DiaryAttendance(
        PupilShown pupil,
        LocalDate today,
        String version,
        @Nullable TermShown term,
        List<TermShown> terms,
        MissedByReason total,
        List<SubjectMissed> subjects,
        List<ExceptionShown> exceptions) {

    /** One subject. */
    public record SubjectMissed(JournalId journal, String subject, MissedByReason missed) {}

    /** A lesson missed or come late to. */
    public record ExceptionShown(
            JournalId journal,
            String subject,
            LocalDate day,
            @Nullable Integer bell,
            @Nullable String topic,
            AttendanceCode code,
            @Nullable Integer minutes) {}
}
