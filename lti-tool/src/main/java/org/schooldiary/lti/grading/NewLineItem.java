package org.schooldiary.lti.grading;

import java.math.BigDecimal;

/**
 * A column that the tool wants (AGS 2.0, section 3.2.5).
 *
 * @param label its name
 * @param maximum its highest score, above 0
 * @param resourceId our id of what is graded
 * @param tag our kind of what is graded
 */
public record NewLineItem(String label, BigDecimal maximum, String resourceId, String tag) {

    /** @throws IllegalArgumentException if the label is blank or the maximum not above 0 */
    public NewLineItem {
        if (label.isBlank() || maximum.signum() <= 0) {
            throw new IllegalArgumentException("a column needs a label and a maximum above 0");
        }
    }
}
