package org.schooldiary.lti.keys;

import java.io.IOException;
import org.schooldiary.lti.http.PlatformHttp;
import org.schooldiary.lti.registration.Registration;

/** Reads a platform's key set once, to see whether it serves; launches go on with the set that they keep. */
public final class KeySetTrial {

    private final PlatformHttp http;

    public KeySetTrial(PlatformHttp http) {
        this.http = http;
    }

    /**
     * How many of the platform's keys can be used.
     *
     * @throws KeySetUnreadable if what it publishes is no key set
     * @throws IOException if it does not answer
     */
    public int usable(Registration registration) throws IOException {
        var answer = http.send(PlatformKeys.request(registration.jwksUri()));
        if (!answer.ok()) {
            throw new KeySetUnreadable("status " + answer.status());
        }
        try {
            return KeySet.read(answer.body()).size();
        } catch (IOException other) {
            throw new KeySetUnreadable(answer.mediaType().orElse("no media type"));
        }
    }
}
