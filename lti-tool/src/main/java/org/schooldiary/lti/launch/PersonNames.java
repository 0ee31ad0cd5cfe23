package org.schooldiary.lti.launch;

import java.util.Optional;

/**
 * What the platform tells of a person beside the id; all optional, since platforms may be told to tell nothing (LTI
 * Core 1.3, section 5.3.6.1).
 *
 * @param given first name
 * @param family family name
 * @param middle middle name or patronymic
 * @param full the whole name as the platform writes it
 * @param email mail address; identifies nobody
 */
public record PersonNames(
        Optional<String> given,
        Optional<String> family,
        Optional<String> middle,
        Optional<String> full,
        Optional<String> email) {}
