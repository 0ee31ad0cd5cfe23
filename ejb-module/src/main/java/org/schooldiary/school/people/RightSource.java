package org.schooldiary.school.people;

/** Why a right exists. */
public enum RightSource {
    /** The role in a launch. */
    LAUNCH,
    /** The role in the platform's class list. */
    ROSTER,
    /** The mentor scope of a guardian's launch; ends when a later launch of that course omits the pupil. */
    MENTOR_CLAIM,
    /** Opening a journal: who opens it teaches it. */
    OPENING,
    /** An appointment by the administration, or the first one by the platform's Administrator. */
    APPOINTMENT
}
