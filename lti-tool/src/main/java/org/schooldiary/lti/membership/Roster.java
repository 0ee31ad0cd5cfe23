package org.schooldiary.lti.membership;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All members of a course at one time, whole.
 *
 * @param members each person once, in the platform's order
 * @param unreadable how many entries had no usable id and were passed over
 * @param readAt when reading began
 * @param differences where it can be asked later what has changed since, where the platform offers that
 */
public record Roster(List<Member> members, int unreadable, Instant readAt, Optional<URI> differences) {

    /** Copies the list. */
    public Roster {
        members = List.copyOf(members);
    }

    /** A roster of a platform that tells no differences. */
    public Roster(List<Member> members, int unreadable, Instant readAt) {
        this(members, unreadable, readAt, Optional.empty());
    }
}
