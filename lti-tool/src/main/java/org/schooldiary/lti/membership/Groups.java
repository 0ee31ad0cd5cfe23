package org.schooldiary.lti.membership;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooldiary.lti.launch.GroupService;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.service.ServiceRefused;
import org.schooldiary.lti.service.ServiceRequests;
import org.schooldiary.lti.token.StrictJson;

/** Reads the groups of a course (Course Groups 1.0). Who is in them, the roster says. */
public final class Groups {

    /** Permission to read groups (Course Groups 1.0, section 3.2). */
    public static final String SCOPE = "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly";

    private static final String MEDIA_TYPE = "application/vnd.ims.lti-gs.v1.contextgroupcontainer+json";

    /** More groups than this are no course of a school. */
    private static final int MAX_GROUPS = 1_000;

    private static final int LONGEST = 255;

    private final PageChain chain;

    public Groups(ServiceRequests services, Clock clock) {
        this.chain = new PageChain(services, clock, MEDIA_TYPE, SCOPE);
    }

    /**
     * Reads all groups, page by page, in the platform's order. Takes seconds: not inside a transaction.
     *
     * @throws ServiceRefused if the platform refuses a token or a page
     * @throws RosterUnreadable if what it answers is no list of groups
     * @throws IOException if it does not answer
     */
    public List<CourseGroup> read(Registration registration, GroupService service) throws IOException {
        var sets = service.sets().isPresent()
                ? setNames(registration, service.sets().get())
                : Map.<String, String>of();
        var groups = new LinkedHashMap<String, CourseGroup>();
        for (var entry : entries(registration, service.groups(), "groups")) {
            var id = text(entry, "id");
            var name = text(entry, "name");
            if (id.isPresent() && name.isPresent()) {
                var set = text(entry, "set_id").map(sets::get);
                groups.put(id.get(), new CourseGroup(id.get(), name.get(), set));
            }
        }
        return List.copyOf(groups.values());
    }

    private Map<String, String> setNames(Registration registration, URI address) throws IOException {
        var names = new HashMap<String, String>();
        for (var set : entries(registration, address, "sets")) {
            var id = text(set, "id");
            var name = text(set, "name");
            if (id.isPresent() && name.isPresent()) {
                names.put(id.get(), name.get());
            }
        }
        return names;
    }

    private List<JsonNode> entries(Registration registration, URI address, String list) throws IOException {
        var entries = new ArrayList<JsonNode>();
        chain.follow(registration, address, (page, answer) -> {
            list(answer.body(), list).forEach(entries::add);
            if (entries.size() > MAX_GROUPS) {
                throw new RosterUnreadable("more groups than any course has");
            }
        });
        return entries;
    }

    private static JsonNode list(String body, String list) throws RosterUnreadable {
        try {
            var entries =
                    StrictJson.object(body.getBytes(StandardCharsets.UTF_8)).path(list);
            if (entries.isArray()) {
                return entries;
            }
        } catch (IOException notJson) {
            throw new RosterUnreadable("a page that is no JSON");
        }
        throw new RosterUnreadable("a page without a list of " + list);
    }

    private static Optional<String> text(JsonNode entry, String name) {
        var text = entry.path(name).asText("").replaceAll("\\p{Cntrl}", " ").strip();
        return text.isEmpty() || text.length() > LONGEST ? Optional.empty() : Optional.of(text);
    }
}
