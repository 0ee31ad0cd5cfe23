package org.schooldiary.lti.deeplinking;

import java.util.Optional;

/**
 * A gradebook column that the platform makes together with a link (Deep Linking 2.0, section 3.3.1;
 * <code>lineItem</code>).
 *
 * @param label name of the column
 * @param maximum highest score, above 0
 * @param resourceId our id of what is graded
 * @param tag our kind of what is graded
 */
public record GradebookColumn(String label, double maximum, Optional<String> resourceId, Optional<String> tag) {

    /** @throws IllegalArgumentException if the maximum is not above 0 */
    public GradebookColumn {
        if (!(maximum > 0)) {
            throw new IllegalArgumentException("a column's maximum must be above 0");
        }
    }
}
