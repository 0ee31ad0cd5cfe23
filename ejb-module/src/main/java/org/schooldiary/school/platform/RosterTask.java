package org.schooldiary.school.platform;

import java.net.URI;
import java.util.Optional;
import org.schooldiary.lti.launch.GroupService;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.school.people.CourseId;

/**
 * A class list that this node has claimed to read.
 *
 * @param memberships where it is read whole
 * @param differences where only what changed is told; absent where that cannot be trusted or it is time for the whole
 * @param groups where the course's groups are read, where the platform offers them
 */
public record RosterTask(
        CourseId course,
        RegistrationId registration,
        URI memberships,
        Optional<URI> differences,
        Optional<GroupService> groups) {}
