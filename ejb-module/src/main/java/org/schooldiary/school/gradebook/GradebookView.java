package org.schooldiary.school.gradebook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.PersonId;

/**
 * How the platform's gradebook stands to a journal, for its teachers.
 *
 * @param offered whether the platform lets the tool send scores at all
 * @param works whether marks of works are sent, not only term marks
 * @param sent how many marks the platform was told, of {@code total}
 * @param waiting how many are on their way
 * @param problem why nothing can be sent, absent where it can
 * @param away whether the platform does not answer
 * @param nextTryAt when a platform that does not answer is asked again
 * @param refused marks that the platform refused for their pupil
 * @param differences marks that somebody changed in the platform
 * @param elsewhere pupils with marks who are not of this platform, «Фамилия Имя»
 * @param readsBack whether the platform shows the tool what it holds
 * @param readAt when it was last looked at
 */
public record GradebookView(
        boolean offered,
        boolean works,
        int sent,
        int total,
        int waiting,
        @Nullable GradebookProblem problem,
        boolean away,
        @Nullable Instant nextTryAt,
        List<Refused> refused,
        List<Difference> differences,
        List<String> elsewhere,
        boolean readsBack,
        @Nullable Instant readAt) {

    static GradebookView notOffered() {
        return new GradebookView(
                false, false, 0, 0, 0, null, false, null, List.of(), List.of(), List.of(), false, null);
    }

    /**
     * A mark that the platform refused for its pupil.
     *
     * @param label of the column
     * @param reason in the platform's words, empty where it gave none
     */
    public record Refused(
            String label,
            PersonId pupil,
            String name,
            String reason,
            @Nullable Instant nextTryAt) {}

    /**
     * A mark that is another one in the platform.
     *
     * @param column 13 characters
     * @param ours code of our mark, absent where there is none
     * @param theirs points of the five-point scale, absent where the platform holds no score
     * @param since when it was first seen
     * @param kept whether the teacher decided to leave it so
     */
    public record Difference(
            String column,
            String label,
            PersonId pupil,
            String name,
            @Nullable String ours,
            @Nullable BigDecimal theirs,
            Instant since,
            boolean kept) {}
}
