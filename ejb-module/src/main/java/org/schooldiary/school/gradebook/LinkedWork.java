package org.schooldiary.school.gradebook;

import java.util.Optional;
import org.schooldiary.lti.deeplinking.GradebookColumn;
import org.schooldiary.school.journal.NamedWork;

/**
 * The column that a platform makes together with a link to a work. It bears the same names as one that we make, so that
 * whoever comes later finds it and makes no second.
 */
public final class LinkedWork {
    /** The best mark. */
    private static final int MAXIMUM = 5;

    private LinkedWork() {}

    /** The column of the work, called {@code label}. */
    public static GradebookColumn column(NamedWork work, String label) {
        return new GradebookColumn(
                label,
                MAXIMUM,
                Optional.of(org.schooldiary.school.gradebook.GradebookColumn.resourceId(
                        work.journal(), work.id().value())),
                Optional.of(ColumnKind.WORK.tag()));
    }
}
