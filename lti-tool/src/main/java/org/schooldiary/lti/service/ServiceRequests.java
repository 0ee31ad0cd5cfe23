package org.schooldiary.lti.service;

import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import org.schooldiary.lti.http.PlatformAnswer;
import org.schooldiary.lti.http.PlatformHttp;
import org.schooldiary.lti.http.PlatformRequest;
import org.schooldiary.lti.keys.ToolKeySet;
import org.schooldiary.lti.registration.Registration;

/** Requests to a platform's services, each with an access token. Thread-safe; one for the whole application. */
public final class ServiceRequests {

    private static final int UNAUTHORIZED = 401;

    private final ServiceTokens tokens;
    private final PlatformHttp http;

    public ServiceRequests(ToolKeySet keys, PlatformHttp http, Clock clock) {
        this.tokens = new ServiceTokens(keys, http, clock);
        this.http = http;
    }

    /**
     * Sends a request with an access token for these scopes. A 401 is answered once with a new token: platforms may
     * withdraw one before its time.
     *
     * @param scopes those that the platform offered and this request needs, as full addresses
     * @return the answer, also one of refusal
     * @throws ServiceRefused if the platform gives no access token
     * @throws IOException if it does not answer
     */
    public PlatformAnswer send(Registration registration, Set<String> scopes, PlatformRequest request)
            throws IOException {
        var token = tokens.token(registration, scopes);
        var answer = http.send(request.withBearer(token.value()));
        if (answer.status() != UNAUTHORIZED) {
            return answer;
        }
        var fresh = tokens.tokenInsteadOf(token, registration, scopes);
        return http.send(request.withBearer(fresh.value()));
    }
}
