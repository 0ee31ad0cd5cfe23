package org.schooldiary.school.journal;

import org.jspecify.annotations.Nullable;

/**
 * What a work is to be.
 *
 * @param title up to 255 characters, absent where the kind says enough
 */
public record WorkPlan(WorkType type, @Nullable String title, Weight weight) {
    /** Characters of a title at most. */
    public static final int LONGEST_TITLE = 255;

    /**
     * A plan as sent.
     *
     * @param weight as sent, absent for the kind's own
     * @param path before the names of the members
     */
    public static WorkPlan of(WorkType type, @Nullable String title, @Nullable String weight, String path) {
        return new WorkPlan(
                type,
                TextRule.text(title, LONGEST_TITLE, path + "title"),
                weight == null ? type.weight() : Weight.of(weight, path + "weight"));
    }
}
