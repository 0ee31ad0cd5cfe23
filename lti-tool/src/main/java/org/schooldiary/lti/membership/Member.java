package org.schooldiary.lti.membership;

import java.util.Optional;
import java.util.Set;
import org.schooldiary.lti.launch.PersonNames;
import org.schooldiary.lti.launch.Roles;
import org.schooldiary.lti.launch.Subject;

/**
 * One person in a course (NRPS 2.0, section 2.2).
 *
 * @param subject the same id as in the person's launches
 * @param names as far as the platform tells them
 * @param roles in the course; platforms may give other roles here than at a launch (Moodle lists non-editing teachers as
 *     learners)
 * @param status whether the person takes part
 * @param sourcedId id in the school's information system
 * @param groups ids of the course's groups that hold the person, where they were asked for and told (Course Groups 1.0,
 *     section 3.4)
 */
public record Member(
        Subject subject,
        PersonNames names,
        Roles roles,
        MemberStatus status,
        Optional<String> sourcedId,
        Set<String> groups) {

    /** Copies the groups. */
    public Member {
        groups = Set.copyOf(groups);
    }

    /** A member of whom no groups are told. */
    public Member(Subject subject, PersonNames names, Roles roles, MemberStatus status, Optional<String> sourcedId) {
        this(subject, names, roles, status, sourcedId, Set.of());
    }
}
