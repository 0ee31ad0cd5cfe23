package org.schooldiary.school.platform.connection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.SchoolId;

/**
 * What an act of the administrator would do to the people of a place in a platform, or of a whole platform; numbers, no
 * names of people.
 *
 * @param school which the place serves, absent where nobody said so far or a whole platform is meant
 * @param target which it would serve, only where it would move
 * @param courses of the place in that school
 * @param journals of these courses
 * @param people who were seen in these courses
 * @param signIns which last now; switching off and moving end them
 * @param lastLaunch when somebody was last let in by it, absent where nobody was
 */
public record Effects(
        @Nullable Named school,
        @Nullable Named target,
        long courses,
        long journals,
        long people,
        long signIns,
        @Nullable Instant lastLaunch) {
    /** A school by its name. */
    public record Named(SchoolId id, String name) {}
}
