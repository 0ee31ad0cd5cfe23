package org.schooldiary.school.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.calendar.Span;
import org.schooldiary.school.calendar.TermKind;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.SchoolClassId;
import org.schooldiary.school.people.SchoolId;

/**
 * What a journal is, without its lessons: whose, where, when.
 *
 * @param schoolClass the class its group is (part of), absent until the administration says so
 * @param group id of the teaching group
 * @param yearId id of the academic year
 * @param year first and last day of the academic year
 * @param openedOn the day it was opened here; earlier days may be taken over from elsewhere
 * @param version as it was when this was read
 */
public record JournalFrame(
        JournalId id,
        SchoolId school,
        CourseId course,
        String subject,
        @Nullable SchoolClassId schoolClass,
        String className,
        int grade,
        long group,
        TermKind termKind,
        long yearId,
        Span year,
        LocalDate openedOn,
        long version) {}
