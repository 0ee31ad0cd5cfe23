package org.schooldiary.school.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody is to a course. */
public enum CourseState {
    /** An instructor of the course, or teacher of one of its journals. */
    TEACHER,
    /** A confirmed pupil. */
    PUPIL,
    /** A guardian, perhaps not yet linked with a child. */
    GUARDIAN,
    /** Somebody whom nobody has confirmed so far. */
    UNCONFIRMED,
    /** Of the school's administration, or the platform's Administrator. */
    ADMINISTRATION;

    /** As the page reads it. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
