package org.schooldiary.school.gradebook;

import org.schooldiary.lti.launch.Subject;
import org.schooldiary.school.people.PersonName;

/**
 * A pupil of the journal today.
 *
 * @param subject the id at the platform
 * @param ofPlatform whether that platform is the course's own; scores of others cannot be sent there
 */
public record GradedPupil(PersonName name, Subject subject, boolean ofPlatform) {}
