package org.schooldiary.lti.launch;

import java.net.URI;
import java.util.Optional;

/**
 * Where the groups of the course are read (Course Groups 1.0, section 3.1).
 *
 * @param sets where the sets of groups are read, which a platform may leave out
 */
public record GroupService(URI groups, Optional<URI> sets) {}
