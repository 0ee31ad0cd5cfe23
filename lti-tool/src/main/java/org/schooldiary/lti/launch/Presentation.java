package org.schooldiary.lti.launch;

import java.net.URI;
import java.util.Optional;

/**
 * How the platform shows the tool (LTI Core 1.3, section 5.4.4).
 *
 * @param locale the person's language, such as <code>ru-RU</code>; from the claim, else from the token's own
 *     <code>locale</code>
 * @param documentTarget <code>iframe</code>, <code>frame</code> or <code>window</code>
 * @param returnUrl a way back, given only if it lies on one of the platform's origins
 */
public record Presentation(Optional<String> locale, Optional<String> documentTarget, Optional<URI> returnUrl) {}
