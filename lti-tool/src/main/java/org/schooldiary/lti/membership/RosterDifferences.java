package org.schooldiary.lti.membership;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who came, changed or left since an earlier roster (NRPS 2.0, section 2.5). Whoever is not named is as before.
 *
 * @param changed each person once; {@link MemberStatus#DELETED} are gone
 * @param unreadable how many entries name nobody who could be told; somebody who left may be among them
 * @param readAt when reading began
 * @param next where to ask the next time; empty where the platform breaks its chain of differences off
 */
public record RosterDifferences(List<Member> changed, int unreadable, Instant readAt, Optional<URI> next) {

    /** Copies the list. */
    public RosterDifferences {
        changed = List.copyOf(changed);
    }
}
