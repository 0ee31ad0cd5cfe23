package org.schooldiary.school.platform;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.PersonId;

/**
 * The class list of a course, as far as it is known: what the platform proposes, not who is a pupil.
 *
 * @param fetchedAt when it was last read from the platform, absent where never
 * @param problem why it is not the newest
 */
public record RosterView(
        @Nullable Instant fetchedAt, @Nullable RosterProblem problem, List<Listed> members) {

    /**
     * A member.
     *
     * @param roles in the course, in short: {@code Learner}
     * @param preselected whether to propose them as a pupil
     * @param confirmed whether a journal of this course holds them
     * @param dismissed whether somebody said that they are no pupil
     */
    public record Listed(
            PersonId person,
            String name,
            List<String> roles,
            boolean preselected,
            boolean confirmed,
            boolean dismissed) {}
}
