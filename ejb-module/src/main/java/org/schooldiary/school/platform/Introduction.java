package org.schooldiary.school.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.PersonName;
import org.schooldiary.school.people.School;
import org.schooldiary.school.people.SchoolClassId;

/**
 * What a page must know of whoever opened it.
 *
 * @param course the course of their launch, absent where it came from none
 * @param journals those they teach
 * @param mayAppointFirst whether they may name the first administration of the school
 */
public record Introduction(
        PersonName name,
        School school,
        @Nullable CourseTitle course,
        List<JournalTitle> journals,
        List<Child> children,
        List<LedClass> classes,
        boolean mayAppointFirst) {

    /** A course as it is called. */
    public record CourseTitle(
            CourseId id, String title, @Nullable String label) {}

    /**
     * A pupil whose guardian they are.
     *
     * @param className absent where no class or group holds the pupil today
     */
    public record Child(PersonId id, String name, @Nullable String className) {}

    /** A class whose homeroom teacher they are. */
    public record LedClass(SchoolClassId id, String name) {}
}
