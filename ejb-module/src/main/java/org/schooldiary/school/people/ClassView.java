package org.schooldiary.school.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class with its list.
 *
 * @param homeroom name of the homeroom teacher, absent where none was appointed
 * @param pupils who belongs to it today, in the order of the viewer's language
 */
public record ClassView(
        SchoolClassId id, String name, int grade, @Nullable String homeroom, List<Named> pupils) {}
