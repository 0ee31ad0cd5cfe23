package org.schooldiary.school.platform;

/** Why the class list on the screen may not be the platform's newest. */
public enum RosterProblem {
    /** The platform offers no class list to the tool. */
    NOT_OFFERED,
    /** It refused. */
    REFUSED,
    /** It did not answer, or nothing that can be read. */
    UNREACHABLE,
    /** So many would vanish at once that somebody should look first; nobody was removed. */
    MANY_MISSING,
    /** The platform's list was empty; nobody was removed, and nobody will be for an empty list. */
    EMPTIED,
    /** Somebody else reads it just now. */
    BUSY
}
