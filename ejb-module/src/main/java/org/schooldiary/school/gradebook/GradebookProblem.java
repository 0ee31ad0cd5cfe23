package org.schooldiary.school.gradebook;

/** Why nothing of a journal can be sent now. */
public enum GradebookProblem {
    /** The platform, or the place in it, is switched off here. */
    PLATFORM_OFF,
    /** The platform does not let the tool send scores. */
    SCORES_NOT_GRANTED,
    /** The platform does not let the tool make a column, and there is none. */
    COLUMNS_NOT_GRANTED,
    /** The platform refused. */
    REFUSED,
    /** The course or its gradebook is not there any more. */
    GONE
}
