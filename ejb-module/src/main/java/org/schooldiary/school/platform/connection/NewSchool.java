package org.schooldiary.school.platform.connection;

import java.time.ZoneId;
import org.schooldiary.school.people.Invalid;

/**
 * What a school is called, and the zone in which its days begin and end.
 *
 * @param timeZone name of a zone with a place, such as {@code Europe/Moscow}
 */
public record NewSchool(String name, String timeZone) {
    private static final int LONGEST_NAME = 255;

    /** @throws Invalid naming {@code name} or {@code timeZone} */
    public NewSchool {
        name = required("name", name).strip();
        if (name.length() > LONGEST_NAME) {
            throw new Invalid("name", "problem.too-long", LONGEST_NAME);
        }
        timeZone = required("timeZone", timeZone).strip();
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            throw new Invalid("timeZone", "problem.time-zone");
        }
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    private static String required(String field, String value) {
        if (value == null || value.isBlank()) {
            throw new Invalid(field, "problem.required");
        }
        return value;
    }
}
