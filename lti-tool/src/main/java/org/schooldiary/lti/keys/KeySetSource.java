package org.schooldiary.lti.keys;

import java.io.IOException;
import java.net.URI;

/** Where a platform's key set comes from. */
@FunctionalInterface
public interface KeySetSource {

    /**
     * Fetches a key set.
     *
     * @return a JSON Web Key Set, unread
     * @throws IOException if it cannot be had
     */
    String fetch(URI address) throws IOException;
}
