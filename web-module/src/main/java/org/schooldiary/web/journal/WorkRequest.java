package org.schooldiary.web.journal;

import org.jspecify.annotations.Nullable;
import org.schooldiary.school.journal.WorkOrder;
import org.schooldiary.school.journal.WorkTypeId;
import org.schooldiary.web.json.Required;

/**
 * Asks for a work to be added or changed.
 *
 * @param expectedVersion the version the sender saw, of a work that is there
 */
record WorkRequest(
        @Nullable Long expectedVersion,
        @Nullable WorkTypeId type,
        @Nullable String title,
        @Nullable String weight) {
    WorkOrder order() {
        return new WorkOrder(type, title, weight);
    }

    long seen() {
        return Required.present("expectedVersion", expectedVersion);
    }
}
