package org.schooldiary.school.platform.connection;

import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.SchoolId;

/**
 * Which school a place in a platform shall serve: one that is there, or a new one; where neither is named, its first launch
 * decides.
 *
 * @param newSchool a school that is made for it
 */
public record SchoolChoice(
        @Nullable SchoolId school, @Nullable NewSchool newSchool) {
    /** @throws Invalid naming {@code newSchool} where both are named */
    public SchoolChoice {
        if (school != null && newSchool != null) {
            throw new Invalid("newSchool", "problem.one-school");
        }
    }

    /** Left to the first launch. */
    public static SchoolChoice open() {
        return new SchoolChoice(null, null);
    }

    boolean isOpen() {
        return school == null && newSchool == null;
    }
}
