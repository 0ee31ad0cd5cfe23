package org.schooldiary.lti.grading;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.schooldiary.lti.launch.GradeService;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.service.ServiceRefused;
import org.schooldiary.lti.service.ServiceRequests;

/** Reads results (AGS 2.0, section 3.3). Thread-safe. */
public final class Results {

    private static final String TYPE = org.tsugi.ags2.objects.Result.MIME_TYPE_CONTAINER;

    private final GradeRequests requests;

    public Results(ServiceRequests services, Clock clock) {
        this.requests = new GradeRequests(services, clock);
    }

    /**
     * What a column holds, of everybody who has something in it. Takes seconds: not inside a transaction.
     *
     * @param lineItem address of the column
     * @throws ScopeNotGranted where the claim does not let the tool read results
     * @throws ServiceRefused where the platform refuses
     * @throws IOException where it gives no usable answer
     */
    public List<Result> read(Registration registration, GradeService service, URI lineItem) throws IOException {
        return requests
                .list(registration, service, GradeRequests.below(lineItem, "results"), TYPE, GradeScope.RESULT_READONLY)
                .stream()
                .flatMap(entry -> Result.read(entry).stream())
                .toList();
    }
}
