package org.schooldiary.school.record;

/** What an entry of the history is about. */
public enum HistoryKind {
    /** The journal was opened, or attached to a class. */
    JOURNAL,
    /** A pupil joined or left the group. */
    MEMBERSHIP,
    /** A lesson was made, changed or removed. */
    LESSON,
    /** A work of a lesson was made, changed or removed. */
    WORK,
    /** The attendance of a lesson was taken. */
    TAKEN,
    /** A mark was set, changed or cleared. */
    MARK,
    /** A term mark was set, changed or cleared. */
    TERM_MARK,
    /** An attendance exception was set, changed or cleared. */
    ATTENDANCE
}
