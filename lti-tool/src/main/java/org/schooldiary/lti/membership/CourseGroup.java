package org.schooldiary.lti.membership;

import java.util.Optional;

/**
 * A group of a course (Course Groups 1.0, section 2.1).
 *
 * @param id as members name it
 * @param name as people call it, never empty
 * @param set name of the set it belongs to, where it belongs to one
 */
public record CourseGroup(String id, String name, Optional<String> set) {}
