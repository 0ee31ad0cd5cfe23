package org.schooldiary.school.people;

/** What somebody can be appointed to. */
public enum AppointmentKind {
    /** The school's administration, for all or for some grades. */
    ADMINISTRATION(RightKind.ADMINISTERS),
    /** Homeroom teacher of a class. */
    HOMEROOM(RightKind.LEADS),
    /** Answering help requests. */
    SUPPORT(RightKind.SUPPORTS);

    private final RightKind right;

    AppointmentKind(RightKind right) {
        this.right = right;
    }

    static AppointmentKind of(RightKind right) {
        for (AppointmentKind kind : values()) {
            if (kind.right == right) {
                return kind;
            }
        }
        throw new IllegalArgumentException(right + " is nothing to be appointed to");
    }
}
