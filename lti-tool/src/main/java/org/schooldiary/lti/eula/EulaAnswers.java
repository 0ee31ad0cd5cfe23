package org.schooldiary.lti.eula;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.schooldiary.lti.http.PlatformRequest;
import org.schooldiary.lti.launch.EulaService;
import org.schooldiary.lti.launch.Subject;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.service.ServiceRequests;

/** Reports agreements. Thread-safe; one for the whole application. */
public final class EulaAnswers {

    private static final String JSON = "application/json";

    private final ServiceRequests requests;

    public EulaAnswers(ServiceRequests requests) {
        this.requests = requests;
    }

    /**
     * Tells the platform that a person agreed.
     *
     * @param service base address from the claim of the launch; {@code /user} is added before its query
     * @throws IOException if the platform does not answer, or refuses
     */
    public void accepted(Registration platform, URI service, Subject person, Instant at) throws IOException {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("userId", person.value())
                .put("accepted", true)
                .put("timestamp", at.truncatedTo(ChronoUnit.SECONDS).toString());
        var answer = requests.send(
                platform,
                Set.of(EulaService.USER_SCOPE),
                PlatformRequest.post(user(service), JSON, JSON, body.toString()));
        if (!answer.ok()) {
            throw new IOException(user(service).getHost() + " answered " + answer.status());
        }
    }

    private static URI user(URI service) {
        var address = service.toString();
        int query = address.indexOf('?');
        return query < 0
                ? URI.create(address + "/user")
                : URI.create(address.substring(0, query) + "/user" + address.substring(query));
    }
}
