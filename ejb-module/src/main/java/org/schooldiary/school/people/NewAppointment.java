package org.schooldiary.school.people;

import org.jspecify.annotations.Nullable;

/**
 * An appointment to be made.
 *
 * @param grades for the administration
 * @param schoolClass for a homeroom teacher
 */
public record NewAppointment(
        PersonId person,
        AppointmentKind kind,
        Grades grades,
        @Nullable SchoolClassId schoolClass) {
    /** @throws Invalid naming {@code class} where a homeroom teacher has none, or {@code grades} where they mean nothing */
    public NewAppointment {
        if (kind == AppointmentKind.HOMEROOM && schoolClass == null) {
            throw new Invalid("class", "problem.required");
        }
        if (kind != AppointmentKind.HOMEROOM && schoolClass != null) {
            throw new Invalid("class", "problem.class-of-homeroom");
        }
        if (kind != AppointmentKind.ADMINISTRATION && !grades.areAll()) {
            throw new Invalid("grades", "problem.grades-of-administration");
        }
    }
}
