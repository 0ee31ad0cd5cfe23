package org.schooldiary.systemtests.platform;

/** What goes wrong between the first page of a roster and its end. */
public enum RosterFault {
    NONE,
    /** The second page is an error of the server. */
    STATUS_500,
    /** The second page is there, as HTML. */
    HTML,
    /** The second page is said to be on another host. */
    OTHER_HOST,
    /** The second page leads back to the first. */
    LOOP,
    /** The platform asks to be left alone. */
    STATUS_429
}
