package org.schooldiary.school.people;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a person may be to somebody or something in a school, and which acts that allows («Who may what»).
 *
 * <p>Being a pupil is not among them: it is a dated membership of a class or group. A pupil reads their own diary.
 */
public enum RightKind {
    /** Teaches a journal. */
    TEACHES(Act.READ_JOURNAL, Act.WRITE_JOURNAL, Act.CONFIRM_MEMBERS),
    /** Is an instructor of a platform's course, by its latest launch. */
    INSTRUCTS(Act.READ_ROSTER, Act.OPEN_JOURNAL),
    /** Is the homeroom teacher of a class. */
    LEADS(Act.READ_CLASS, Act.READ_DIARY, Act.KEEP_GUARDIANS),
    /** Is a guardian of a pupil. */
    GUARDS(Act.READ_DIARY),
    /** Belongs to the appointed administration of the school, for all or for some grades. */
    ADMINISTERS(
            Act.READ_JOURNAL,
            Act.READ_DIARY,
            Act.READ_CLASS,
            Act.CHANGE_CLASS,
            Act.KEEP_GUARDIANS,
            Act.SEE_PEOPLE,
            Act.APPOINT),
    /** Answers help requests, and by that alone sees no record. */
    SUPPORTS(),
    /** Is an Administrator of the platform: names the first administration, and by that alone sees no child's record. */
    CONFIGURES(Act.APPOINT_FIRST);

    /** Something that a right allows with its object: a journal, a course, a class, a pupil, a school. */
    public enum Act {
        /** See a journal. */
        READ_JOURNAL,
        /** Enter or change lessons, marks, attendance and homework. */
        WRITE_JOURNAL,
        /** Say who is a pupil of the journal. */
        CONFIRM_MEMBERS,
        /** See who is in a course of the platform. */
        READ_ROSTER,
        /** Open a journal in a course. */
        OPEN_JOURNAL,
        /** See the list of a class. */
        READ_CLASS,
        /** Make classes and change their lists. */
        CHANGE_CLASS,
        /** See all subjects of a pupil. */
        READ_DIARY,
        /** See and end links between guardians and pupils. */
        KEEP_GUARDIANS,
        /** Look people of the school up. */
        SEE_PEOPLE,
        /** Appoint administration, homeroom teachers and support. */
        APPOINT,
        /** Appoint administration while the school has none. */
        APPOINT_FIRST
    }

    private final Set<Act> acts;

    RightKind(Act... acts) {
        this.acts = EnumSet.noneOf(Act.class);
        this.acts.addAll(Set.of(acts));
    }

    /** Whether this right allows {@code act} with its object. */
    public boolean allows(Act act) {
        return acts.contains(act);
    }
}
