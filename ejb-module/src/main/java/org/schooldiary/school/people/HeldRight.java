package org.schooldiary.school.people;

import org.jspecify.annotations.Nullable;

/**
 * A right that a viewer holds at this moment.
 *
 * @param object id of the journal, course, class, pupil or school it is about
 * @param course the course by whose launch it came, or whose journal it is about
 * @param grades which grades an administration right covers; all for every other kind
 */
public record HeldRight(
        RightKind kind, long object, @Nullable CourseId course, Grades grades) {
    static HeldRight of(Right right) {
        return new HeldRight(right.kind(), right.objectId(), right.course(), right.grades());
    }
}
