package org.schooldiary.lti.membership;

import java.time.Instant;
import java.util.List;

/**
 * All members of a course at one time, whole.
 *
 * @param members each person once, in the platform's order
 * @param unreadable how many entries had no usable id and were passed over
 * @param readAt when reading began
 */
public record Roster(List<Member> members, int unreadable, Instant readAt) {

    /** Copies the list. */
    public Roster {
        members = List.copyOf(members);
    }
}
