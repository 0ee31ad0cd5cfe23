package org.schooldiary.school.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appointment that holds.
 *
 * @param grades which grades an administration covers, absent where all or where it is none
 * @param schoolClass which class a homeroom teacher leads, absent for any other
 * @param since when it was made
 */
public record Appointment(
        RightId id,
        Named person,
        AppointmentKind kind,
        @Nullable List<Integer> grades,
        @Nullable ClassName schoolClass,
        Instant since) {

    /** A class as it is called. */
    public record ClassName(SchoolClassId id, String name) {}
}
