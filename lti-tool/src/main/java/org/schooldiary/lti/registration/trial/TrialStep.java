package org.schooldiary.lti.registration.trial;

/** What is tried, in the order in which a launch needs it. */
public enum TrialStep {
    /** The platform's addresses may be connected to, and their hosts exist. */
    ADDRESSES,
    /** The authorization endpoint answers a login. */
    LOGIN,
    /** The key set can be read and holds a usable key. */
    KEYS,
    /** Access tokens are given for the services wanted. */
    TOKEN,
    /** The roster of a course can be read. */
    ROSTER
}
