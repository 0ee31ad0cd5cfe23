package org.schooldiary.demoplatform.gradebook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.schooldiary.demoplatform.registration.Registration;
import org.schooldiary.demoplatform.school.Course;
import org.schooldiary.demoplatform.settings.Settings;
import org.schooldiary.demoplatform.store.Store;

/** Line items of all courses and their addresses, which carry a query as Moodle's do. */
@Singleton
public class LineItems {

    private static final String DRAWER = "lineItems";

    private final Store store;
    private final String baseUrl;

    @Inject
    public LineItems(Store store, Settings settings) {
        this.store = store;
        this.baseUrl = settings.baseUrl();
    }

    /** Address of a course's line items for one tool. */
    public String containerUrl(Course course, Registration tool) {
        return baseUrl + "/lti/ags/" + course.id() + "/lineitems?deployment=" + tool.deploymentId();
    }

    /** Address of a line item; {@code /scores} and {@code /results} go before the query. */
    public String url(String lineItemId) {
        LineItem item = LineItem.of(store.find(DRAWER, lineItemId).orElseThrow());
        return url(item);
    }

    String url(LineItem item) {
        return baseUrl + "/lti/ags/" + item.courseId() + "/lineitems/" + item.id() + "/lineitem?kind=lti";
    }

    /** Id of the one line item of a link, if it has exactly one. */
    public Optional<String> coupledTo(String linkId) {
        List<String> ids = store.all(DRAWER).stream()
                .map(LineItem::of)
                .filter(item -> linkId.equals(item.texts().get("resourceLinkId")))
                .map(LineItem::id)
                .toList();
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }

    /** Makes a line item out of what a tool described; its id is new. */
    public synchronized String add(String courseId, String clientId, JsonObject described) {
        String id = String.valueOf(store.all("lineItemNumbers").size() + 1);
        LineItem item = LineItem.described(id, courseId, clientId, described);
        // Numbers are never given out twice, not even after a deletion.
        store.put("lineItemNumbers", id, JsonObject.EMPTY_JSON_OBJECT);
        store.put(DRAWER, id, item.toJson());
        return id;
    }

    /** Line items of a course, whichever tool made them. */
    List<LineItem> of(String courseId) {
        return store.all(DRAWER).stream()
                .map(LineItem::of)
                .filter(item -> item.courseId().equals(courseId))
                .toList();
    }

    /** Line items that a tool made in a course. */
    List<LineItem> of(String courseId, String clientId) {
        return of(courseId).stream()
                .filter(item -> item.clientId().equals(clientId))
                .toList();
    }

    Optional<LineItem> find(String courseId, String clientId, String id) {
        return of(courseId, clientId).stream()
                .filter(item -> item.id().equals(id))
                .findFirst();
    }

    void replace(LineItem item) {
        store.put(DRAWER, item.id(), item.toJson());
    }

    void remove(LineItem item) {
        store.remove(DRAWER, item.id());
    }
}
