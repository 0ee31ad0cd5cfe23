package org.schooldiary.lti.service;

import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import org.schooldiary.lti.http.PlatformHttp;
import org.schooldiary.lti.keys.ToolKeySet;
import org.schooldiary.lti.registration.Registration;

/** Asks a platform for access tokens to see which it gives; none is kept or used. */
public final class TokenTrial {

    private final TokenRequest request;

    public TokenTrial(ToolKeySet keys, PlatformHttp http, Clock clock) {
        this.request = new TokenRequest(keys, http, clock);
    }

    /**
     * Asks for a token of one scope: of several, platforms give what they like and do not always say so.
     *
     * @throws ServiceRefused if the platform gives none
     * @throws IOException if it does not answer
     */
    public void ask(Registration registration, String scope) throws IOException {
        request.send(registration, Set.of(scope));
    }
}
