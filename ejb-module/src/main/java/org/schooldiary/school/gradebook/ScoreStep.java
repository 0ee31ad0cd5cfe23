package org.schooldiary.school.gradebook;

/** What is to be done about one pupil's mark in one column. */
public enum ScoreStep {
    /** Nothing: there is no mark and never was. */
    NOTHING,
    /** Nothing: the platform was told. */
    SENT,
    /** Nothing: the teacher keeps what the platform holds. */
    KEPT,
    /** It is to be sent. */
    SEND,
    /** The platform refused it; it is tried again later. */
    REFUSED,
    /** Somebody changed it in the platform; the teacher decides. */
    ASK
}
