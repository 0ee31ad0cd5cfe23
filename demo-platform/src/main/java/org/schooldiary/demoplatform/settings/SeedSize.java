package org.schooldiary.demoplatform.settings;

import java.util.Set;
import org.schooldiary.demoplatform.school.SchoolClass;

/** How much of the lyceum is filled into the tool at the first start. */
public enum SeedSize {
    /** All classes. */
    FULL,
    /** The two classes of the well-known family. */
    SMALL,
    /** Nothing; the platform does not even register the tool. */
    NONE;

    private static final Set<String> SMALL_CLASSES = Set.of("7А", "5А");

    /** Whether the courses of a class are filled. */
    public boolean includes(SchoolClass schoolClass) {
        return this == FULL || this == SMALL && SMALL_CLASSES.contains(schoolClass.name());
    }
}
