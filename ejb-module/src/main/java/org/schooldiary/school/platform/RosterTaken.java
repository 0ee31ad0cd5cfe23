package org.schooldiary.school.platform;

import java.util.Optional;

/**
 * What came of a class list that was written down.
 *
 * @param problem {@link RosterProblem#MANY_MISSING} or {@link RosterProblem#EMPTIED} where nobody was removed for it
 * @param members how many take part now
 * @param arrived how many were not known in the course before
 * @param gone how many left it
 */
public record RosterTaken(Optional<RosterProblem> problem, int members, int arrived, int gone) {
    /** The same where {@code earlier} were written down before. */
    RosterTaken after(int earlier) {
        return new RosterTaken(problem, members, arrived + earlier, gone);
    }
}
