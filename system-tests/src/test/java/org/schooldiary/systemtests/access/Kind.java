package org.schooldiary.systemtests.access;

/** The kinds of people who ask, in the order of the table's columns. The record asked for is that of «own pupil». */
enum Kind {
    /** The pupil whose record it is. */
    OWN_PUPIL("own"),
    /** A classmate in the same journal. */
    OTHER_PUPIL("mate"),
    /** A guardian of the pupil by a live link. */
    OWN_GUARDIAN("guar"),
    /** A guardian of the pupil whose link has ended. */
    FORMER_GUARDIAN("form"),
    /** A guardian of the classmate. */
    OTHER_GUARDIAN("ogua"),
    /** The teacher of the journal. */
    TEACHER("teac"),
    /** A teacher of another course whose journal the pupil is not in. */
    OTHER_TEACHER("otea"),
    /** A Learner of the course whom nobody has confirmed. */
    UNCONFIRMED("unco"),
    /** The homeroom teacher of the pupil's class, who teaches nothing. */
    HOMEROOM("home"),
    /** The appointed administration of the whole school. */
    ADMINISTRATION("admi"),
    /** An Administrator of the platform, after the first administration was appointed. */
    PLATFORM_ADMINISTRATOR("plat"),
    /** The person responsible for support. */
    SUPPORT("supp"),
    /** Nobody signed in. */
    ANONYMOUS("anon"),
    /** The administration of another school. */
    OTHER_SCHOOL("osch"),
    /** The technical administrator, by the token of the installation. */
    TECHNICAL("tech");

    private final String column;

    Kind(String column) {
        this.column = column;
    }

    /** The head of the column in the table. */
    String column() {
        return column;
    }
}
