package org.schooldiary.web.session;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.platform.Introduction;
import org.schooldiary.school.platform.JournalTitle;

/**
 * Who is signed in, and what is theirs.
 *
 * @param language {@code ru} or {@code en}
 * @param course the course of the launch, absent where it came from none
 * @param journals those they teach
 * @param pupil whether a class or group holds them
 * @param children whose guardian they are
 * @param classes whose homeroom teacher they are
 * @param grades which grades they administer; absent where all or none
 * @param mayAppointFirst whether they may name the first administration of the school
 */
public record Me(
        Named person,
        String language,
        MySchool school,
        Introduction.@Nullable CourseTitle course,
        List<JournalTitle> journals,
        boolean pupil,
        List<Introduction.Child> children,
        List<Introduction.LedClass> classes,
        boolean administration,
        @Nullable List<Integer> grades,
        boolean platformAdministrator,
        boolean mayAppointFirst) {

    /** A person as they are called. */
    public record Named(
            PersonId id,
            String name,
            @Nullable String familyName,
            @Nullable String givenName) {}

    /**
     * Their school.
     *
     * @param today the day it is there
     */
    public record MySchool(SchoolId id, String name, LocalDate today, String timeZone) {}
}
