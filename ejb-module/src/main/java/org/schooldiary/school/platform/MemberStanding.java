package org.schooldiary.school.platform;

/** What somebody is to a course, apart from its instructors: by their roles, or as the school says in spite of them. */
public enum MemberStanding {
    /** Proposed as a pupil; one by the confirmed class list only. */
    PUPIL,
    /** A guardian, who is never proposed as a pupil; whose guardian, their links say. */
    GUARDIAN,
    /** Neither. */
    NOBODY
}
