package org.schooldiary.school.gradebook;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.launch.GradeService;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.SchoolId;

/**
 * What is needed to send a journal to its gradebook.
 *
 * @param registration row of the platform
 * @param open whether the place in the platform is approved
 * @param service where its gradebook is, absent where the platform offers none
 * @param version of the journal when this was read
 * @param works whether marks of works are sent too
 * @param title subject and class, absent where the course holds this journal only
 * @param language in which columns are called
 * @param today in the school's time zone
 */
public record GradebookFrame(
        JournalId journal,
        SchoolId school,
        long registration,
        boolean open,
        @Nullable GradeService service,
        long version,
        boolean works,
        @Nullable String title,
        Locale language,
        LocalDate today) {}
