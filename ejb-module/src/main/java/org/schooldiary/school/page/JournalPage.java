package org.schooldiary.school.page;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.AttendanceCode;
import org.schooldiary.school.attendance.Missed;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.calendar.TermKind;
import org.schooldiary.school.journal.LessonId;
import org.schooldiary.school.journal.LessonView;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.journal.WorkTypeView;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;

/**
 * A journal for one term, as it is shown.
 *
 * @param today in the school's time zone
 * @param teachers «Белова Т. С.»
 * @param term the term shown
 * @param scale codes of marks that count, best first
 * @param extraMarks codes of entries in a mark's place that do not count
 * @param marks every mark cell ever written, cleared ones too, because of their version
 * @param attendance every attendance cell ever written, cleared ones too
 * @param termMarks every term mark cell of the year ever written, cleared ones too
 * @param arrivals how many learners of the course wait to be confirmed or dismissed
 * @param rosterQuestions how many people of the course's class list wait for a decision whether they have left
 */
public record JournalPage(
        JournalId id,
        long version,
        String className,
        String subject,
        CourseId course,
        LocalDate today,
        List<String> teachers,
        May may,
        List<TermShown> terms,
        @Nullable TermId term,
        List<WorkTypeView> workTypes,
        List<String> scale,
        List<String> extraMarks,
        List<AttendanceCode> attendanceCodes,
        List<PupilLine> pupils,
        List<LessonView> lessons,
        List<MarkShown> marks,
        List<AttendanceShown> attendance,
        List<TermMarkShown> termMarks,
        int arrivals,
        int rosterQuestions) {

    /**
     * What the viewer may do.
     *
     * @param edit enter and change
     * @param confirm say who is a pupil
     */
    public record May(boolean edit, boolean confirm) {}

    /**
     * A term to choose.
     *
     * @param name its Roman numeral
     */
    public record TermShown(TermId id, String name, TermKind kind, LocalDate first, LocalDate last) {}

    /**
     * A pupil, now or once.
     *
     * @param last last day in the group, absent for one who is still there
     * @param average weighted, of the term, with two digits; absent where no mark counts
     * @param terms what the marks of each term add up to, in the order of the terms
     */
    public record PupilLine(
            PersonId id,
            String name,
            LocalDate first,
            @Nullable LocalDate last,
            @Nullable String average,
            Missed missed,
            List<TermTally> terms) {}

    /**
     * What the marks of a pupil in a term add up to, written as an array.
     *
     * @param average weighted, with two digits, null where no mark counts
     * @param proposal code of the term mark the average suggests, null where no mark counts
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"average", "proposal"})
    public record TermTally(
            @Nullable String average, @Nullable String proposal) {}

    /**
     * A mark cell, written as an array.
     *
     * @param pupil place in the list of pupils, from 0
     * @param value code of the mark, null where cleared
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"pupil", "work", "value", "version", "comment"})
    public record MarkShown(
            int pupil,
            WorkId work,
            @Nullable String value,
            long version,
            @Nullable String comment) {}

    /**
     * An attendance cell, written as an array.
     *
     * @param pupil place in the list of pupils, from 0
     * @param code null where cleared
     * @param minutes null where not late or not known
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"pupil", "lesson", "code", "version", "minutes"})
    public record AttendanceShown(
            int pupil,
            LessonId lesson,
            @Nullable AttendanceCode code,
            long version,
            @Nullable Integer minutes) {}

    /**
     * A term mark cell, written as an array.
     *
     * @param pupil place in the list of pupils, from 0
     * @param value code of the mark, null where cleared
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"pupil", "term", "value", "version", "comment"})
    public record TermMarkShown(
            int pupil,
            TermId term,
            @Nullable String value,
            long version,
            @Nullable String comment) {}
}
