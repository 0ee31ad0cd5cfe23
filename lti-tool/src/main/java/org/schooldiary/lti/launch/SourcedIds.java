package org.schooldiary.lti.launch;

import java.util.Optional;

/**
 * Ids of the school's own information system, where the platform passes them on (LTI Core 1.3, section 5.4.5).
 *
 * @param person of the person
 * @param courseSection of the course
 */
public record SourcedIds(Optional<String> person, Optional<String> courseSection) {}
