package org.schooldiary.school.platform;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;

/**
 * The class list of a course, as far as it is known: what the platform proposes, not who is a pupil.
 *
 * @param fetchedAt when it was last read from the platform, absent where never
 * @param triedAt when reading it was last begun, absent where never
 * @param nextAt when it is read next without being asked for, absent where never
 * @param problem why it is not the newest
 * @param members who takes part
 * @param left who left the course in the platform, but whom a journal of it still holds without a last day
 * @param groups those of the platform
 */
public record RosterView(
        @Nullable Instant fetchedAt,
        @Nullable Instant triedAt,
        @Nullable Instant nextAt,
        @Nullable RosterProblem problem,
        List<Listed> members,
        List<Left> left,
        List<GroupBook.Listed> groups) {

    /**
     * A member.
     *
     * @param roles in the course, in short: {@code Learner}
     * @param standing what they are to the course
     * @param byHand who said so in spite of the platform, absent where the platform's word holds
     * @param preselected whether to propose them as a pupil
     * @param confirmed whether a journal of this course holds them
     * @param dismissed whether somebody said that they are no pupil
     * @param missing whether the platform's list lacks them, and somebody has to decide about it
     * @param since when the platform first named them in the course
     * @param journals those of this course that hold them
     */
    public record Listed(
            PersonId person,
            String name,
            List<String> roles,
            MemberStanding standing,
            @Nullable ByHand byHand,
            boolean preselected,
            boolean confirmed,
            boolean dismissed,
            boolean missing,
            Instant since,
            List<Holding> journals) {}

    /**
     * A decision by hand.
     *
     * @param by who decided: «Белова Т. С.»
     */
    public record ByHand(String by, Instant at, String reason) {}

    /** A pupil who left the course in the platform; which day was their last in a journal, its teacher says. */
    public record Left(PersonId person, String name, Instant at, List<Holding> journals) {}

    /** A journal that holds a pupil without a last day. */
    public record Holding(JournalId id, String subject, String className) {}
}
