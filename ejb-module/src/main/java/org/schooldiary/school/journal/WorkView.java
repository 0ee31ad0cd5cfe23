package org.schooldiary.school.journal;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A work as a page shows it.
 *
 * @param shortName what the head of a narrow column says
 * @param title empty where the kind says enough
 * @param weight in plain decimals: {@code 1}, {@code 0.5}
 */
public record WorkView(
        WorkId id,
        WorkTypeId type,
        @JsonProperty("short") String shortName,
        String title,
        String weight,
        long version) {}
