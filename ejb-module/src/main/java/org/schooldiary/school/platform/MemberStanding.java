package org.schooldiary.school.platform;

import java.util.Set;
import org.schooldiary.lti.launch.ContextRole;

/** What somebody is to a course, apart from its instructors: by their roles, or as the school says in spite of them. */
public enum MemberStanding {
    /** Proposed as a pupil; one by the confirmed class list only. */
    PUPIL,
    /** A guardian, who is never proposed as a pupil; whose guardian, their links say. */
    GUARDIAN,
    /** Neither. */
    NOBODY;

    /**
     * By the roles in the course. An instructor is no pupil, whatever else they are; a Learner is one unless the link or the
     * course is meant for guardians.
     */
    static MemberStanding of(Set<ContextRole> roles, boolean meantForGuardians) {
        if (roles.contains(ContextRole.INSTRUCTOR)) {
            return NOBODY;
        }
        if (roles.contains(ContextRole.MENTOR)) {
            return GUARDIAN;
        }
        if (!roles.contains(ContextRole.LEARNER)) {
            return NOBODY;
        }
        return meantForGuardians ? GUARDIAN : PUPIL;
    }
}
