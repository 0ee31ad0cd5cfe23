package org.schooldiary.lti.grading;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.schooldiary.lti.http.PlatformAnswer;
import org.schooldiary.lti.http.PlatformRequest;
import org.schooldiary.lti.launch.GradeService;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.service.ServiceRefused;
import org.schooldiary.lti.service.ServiceRequests;
import org.schooldiary.lti.token.StrictJson;
import org.tsugi.lti13.LTI13ConstantsUtil;

/**
 * Columns of a course's gradebook (AGS 2.0, section 3.2). Thread-safe.
 *
 * <p>Every method throws {@link ScopeNotGranted} where the claim does not allow it, {@link ServiceRefused} where the
 * platform refuses, and {@link IOException} where it gives no usable answer. Each takes seconds: not inside a
 * transaction.
 */
public final class LineItems {

    private static final String ONE = LTI13ConstantsUtil.MEDIA_TYPE_LINEITEM;
    private static final String MANY = LTI13ConstantsUtil.MEDIA_TYPE_LINEITEMS;

    private final GradeRequests requests;

    public LineItems(ServiceRequests services, Clock clock) {
        this.requests = new GradeRequests(services, clock);
    }

    /**
     * Every column of the course that the platform shows the tool. The whole list is asked for, without a filter: some
     * platforms forget it on the way to the next page.
     */
    public List<LineItem> all(Registration registration, GradeService service) throws IOException {
        return requests
                .list(
                        registration,
                        service,
                        container(service),
                        MANY,
                        GradeScope.LINE_ITEM,
                        GradeScope.LINE_ITEM_READONLY)
                .stream()
                .flatMap(entry -> LineItem.read(entry).stream())
                .toList();
    }

    /** Makes a column; look for it among {@link #all} before. */
    public LineItem create(Registration registration, GradeService service, NewLineItem wanted) throws IOException {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("label", wanted.label())
                .put("scoreMaximum", wanted.maximum())
                .put("resourceId", wanted.resourceId())
                .put("tag", wanted.tag());
        var request = PlatformRequest.post(container(service), ONE, ONE, body.toString());
        var answer =
                requests.done(requests.send(registration, service, request, GradeScope.LINE_ITEM), "no new line item");
        return lineItem(answer);
    }

    /** The column at an address; empty if it is there no more. */
    public Optional<LineItem> read(Registration registration, GradeService service, URI id) throws IOException {
        try {
            return LineItem.read(json(registration, service, id));
        } catch (ServiceRefused refused) {
            if (refused.gone()) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /**
     * Gives a column another name and maximum. What else the platform keeps of it is sent back as it was: a line item is
     * replaced whole (AGS 2.0, section 3.2.9).
     */
    public LineItem update(Registration registration, GradeService service, URI id, String label, BigDecimal maximum)
            throws IOException {
        var body = json(registration, service, id).put("label", label).put("scoreMaximum", maximum);
        var request = PlatformRequest.put(id, ONE, ONE, body.toString());
        var answer = requests.done(
                requests.send(registration, service, request, GradeScope.LINE_ITEM), "line item not changed");
        return answer.body().isBlank() ? LineItem.read(body).orElseThrow(LineItems::unusable) : lineItem(answer);
    }

    private ObjectNode json(Registration registration, GradeService service, URI id) throws IOException {
        var request = PlatformRequest.get(id, ONE);
        var answer = requests.done(
                requests.send(registration, service, request, GradeScope.LINE_ITEM, GradeScope.LINE_ITEM_READONLY),
                "no line item");
        return StrictJson.object(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private static LineItem lineItem(PlatformAnswer answer) throws IOException {
        return LineItem.read(StrictJson.object(answer.body().getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(LineItems::unusable);
    }

    private static IOException unusable() {
        return new IOException("a line item without a usable address");
    }

    private static URI container(GradeService service) throws IOException {
        return service.lineItems().orElseThrow(() -> new IOException("the platform names no list of line items"));
    }
}
