package org.schooldiary.lti.launch;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Where the course's gradebook is written (AGS 2.0, section 3.1).
 *
 * @param scopes what the tool may ask for; nothing else is asked for
 * @param lineItems all columns of the course
 * @param lineItem the column of this link, if it has just one
 */
public record GradeService(Set<String> scopes, Optional<URI> lineItems, Optional<URI> lineItem) {

    /** Copies the scopes. */
    public GradeService {
        scopes = Set.copyOf(scopes);
    }
}
