package org.schooldiary.school.journal;

import org.jspecify.annotations.Nullable;

/**
 * A work as somebody wants it.
 *
 * @param type which kind, absent to leave it as it is
 * @param title absent to leave it as it is, empty for none
 * @param weight a number from 0 to 100 as text, absent for the kind's own or to leave it as it is
 */
public record WorkOrder(
        @Nullable WorkTypeId type,
        @Nullable String title,
        @Nullable String weight) {}
