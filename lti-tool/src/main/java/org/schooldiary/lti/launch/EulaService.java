package org.schooldiary.lti.launch;

import java.net.URI;
import java.util.Set;

/**
 * Where the platform learns that a person has agreed to the terms of use (EULA service).
 *
 * @param address base address; {@code /user} is added to it
 * @param scopes what the tool may ask for; nothing else is asked for
 */
public record EulaService(URI address, Set<String> scopes) {

    /** For reporting a person's answer. */
    public static final String USER_SCOPE = "https://purl.imsglobal.org/spec/lti/scope/eula/user";

    /** Copies the scopes. */
    public EulaService {
        scopes = Set.copyOf(scopes);
    }
}
