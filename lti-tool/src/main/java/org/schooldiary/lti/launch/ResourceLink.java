package org.schooldiary.lti.launch;

import java.util.Optional;

/** The link that was opened (LTI Core 1.3, section 5.3.5). */
public record ResourceLink(ResourceLinkId id, Optional<String> title, Optional<String> description) {}
