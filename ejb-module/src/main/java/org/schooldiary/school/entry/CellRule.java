package org.schooldiary.school.entry;

import java.util.Optional;
import java.util.stream.Stream;

/** The rules that may refuse a single edit, in the order in which they are asked. */
public enum CellRule {
    /** Cells of a lesson, or a term, on no day of which the pupil was a member of the group are not enterable. */
    NOT_A_MEMBER("NotAMember") {
        @Override
        boolean refuses(CellSituation situation) {
            return !situation.member().coversSome(situation.days());
        }
    },
    /** Nothing is entered in a lesson that was not held. */
    LESSON_CANCELLED("LessonCancelled") {
        @Override
        boolean refuses(CellSituation situation) {
            return situation.cancelled();
        }
    },
    /** A mark where the pupil was absent is meant only if its author says so: the work may have been done later. */
    ABSENT_NEEDS_CONFIRMATION("AbsentNeedsConfirmation") {
        @Override
        boolean refuses(CellSituation situation) {
            return situation.edit() instanceof CellEdit.OfMark mark
                    && mark.enters()
                    && !mark.confirmed()
                    && situation.attendance() != null
                    && situation.attendance().isAbsence();
        }
    };

    private final String title;

    CellRule(String title) {
        this.title = title;
    }

    abstract boolean refuses(CellSituation situation);

    /** The rule's name outside: {@code NotAMember}. */
    public String title() {
        return title;
    }

    /** The first rule that refuses, empty where the edit may be written. */
    static Optional<CellRule> refusing(CellSituation situation) {
        return Stream.of(values()).filter(rule -> rule.refuses(situation)).findFirst();
    }
}
