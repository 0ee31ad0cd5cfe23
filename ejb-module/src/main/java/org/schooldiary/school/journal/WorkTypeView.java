package org.schooldiary.school.journal;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A kind of work as a page shows it.
 *
 * @param shortName what the head of a narrow column says
 * @param weight in plain decimals
 */
public record WorkTypeView(
        WorkTypeId id, String name, @JsonProperty("short") String shortName, String weight) {
    /** As {@code type} is shown. */
    public static WorkTypeView of(WorkType type) {
        return new WorkTypeView(
                type.id(), type.name(), type.shortName(), type.weight().text());
    }
}
