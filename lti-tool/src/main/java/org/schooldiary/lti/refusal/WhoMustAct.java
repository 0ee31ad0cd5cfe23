package org.schooldiary.lti.refusal;

/** Who can mend what a launch was refused for. */
public enum WhoMustAct {
    /** Whoever launched: open the diary again from the course page. */
    PERSON,
    /** Whoever looks after the learning platform's settings. */
    PLATFORM_ADMINISTRATOR,
    /** Whoever runs School Diary itself. */
    TECHNICAL_ADMINISTRATOR
}
