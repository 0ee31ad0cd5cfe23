package org.schooldiary.lti.launch;

import java.util.Optional;
import java.util.Set;

/**
 * The course of a launch (LTI Core 1.3, section 5.4.1).
 *
 * @param id the platform's id
 * @param label short name, such as <code>7A-MATH</code>
 * @param title name
 * @param types last parts of the type names, such as <code>CourseSection</code>, whether sent in full or short
 */
public record Context(ContextId id, Optional<String> label, Optional<String> title, Set<String> types) {}
