package org.schooldiary.lti.membership;

import java.util.Optional;
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
 */
public record Member(
        Subject subject, PersonNames names, Roles roles, MemberStatus status, Optional<String> sourcedId) {}
