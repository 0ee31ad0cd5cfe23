package org.schooldiary.school.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.attendance.AttendanceCode;
import org.schooldiary.school.attendance.Missed;
import org.schooldiary.school.journal.Member;
import org.schooldiary.school.marks.Mark;
import org.schooldiary.school.marks.TermProposal;
import org.schooldiary.school.marks.WeightedAverage;

/**
 * What the cells of one pupil add up to.
 *
 * <p>Cells of cancelled lessons and of days on which the pupil was no member of the group count nothing.
 */
public final class Tally {
    private final Member member;
    private final WeightedAverage average = new WeightedAverage();
    private Missed missed = Missed.NONE;

    /** Nothing counted yet. */
    public Tally(Member member) {
        this.member = member;
    }

    /** Counts a mark given on {@code day}. */
    public void count(@Nullable Mark mark, BigDecimal weight, LocalDate day, boolean cancelled) {
        if (mark != null && !cancelled && member.covers(day)) {
            average.count(mark, weight);
        }
    }

    /** Counts an exception of {@code day}. */
    public void count(@Nullable AttendanceCode code, LocalDate day, boolean cancelled) {
        if (code != null && !cancelled && member.covers(day)) {
            missed = missed.and(code);
        }
    }

    /** The weighted average with two digits, absent where no mark counts. */
    public @Nullable String average() {
        return average.shown().orElse(null);
    }

    /** Code of the term mark that the average suggests, absent where no mark counts. */
    public @Nullable String proposal() {
        return TermProposal.of(average).map(Mark::code).orElse(null);
    }

    public Missed missed() {
        return missed;
    }
}
