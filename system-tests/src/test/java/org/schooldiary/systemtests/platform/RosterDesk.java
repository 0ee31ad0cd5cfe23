package org.schooldiary.systemtests.platform;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.schooldiary.systemtests.harness.Json;

/** Names and Role Provisioning 2.0: the roster of a course, in small pages linked by {@code rel=next}. */
final class RosterDesk {

    private static final int PAGE = 5;

    private final URI issuer;
    private final TokenDesk tokens;
    private final Map<String, PlatformCourse> courses;

    RosterDesk(URI issuer, TokenDesk tokens, Map<String, PlatformCourse> courses) {
        this.issuer = issuer;
        this.tokens = tokens;
        this.courses = courses;
    }

    void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        PlatformCourse course = courses.get(path.substring(path.lastIndexOf('/') + 1));
        if (course == null) {
            Exchange.answer(exchange, 404, "text/html", "<h1>Not here</h1>");
        } else if (!tokens.knows(Exchange.header(exchange, "Authorization"))) {
            Exchange.refuse(exchange, 401, "token");
        } else if (!Exchange.header(exchange, "Accept").equals(Lti.MEMBERSHIP_MEDIA_TYPE)) {
            Exchange.refuse(exchange, 406, "Accept must be " + Lti.MEMBERSHIP_MEDIA_TYPE);
        } else {
            page(exchange, course);
        }
    }

    private void page(HttpExchange exchange, PlatformCourse course) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        Map<String, String> parameters = Exchange.fields(query == null ? "" : query);
        int page = Integer.parseInt(parameters.getOrDefault("page", "1"));
        List<Map<String, Object>> roster = course.roster();
        int from = Math.min(roster.size(), (page - 1) * PAGE);
        int to = Math.min(roster.size(), page * PAGE);
        if (to < roster.size()) {
            String next = issuer + exchange.getRequestURI().getPath() + "?page=" + (page + 1);
            exchange.getResponseHeaders().set("Link", "<" + next + ">; rel=\"next\"");
        }
        Map<String, Object> container = Map.of(
                "id",
                issuer + exchange.getRequestURI().getPath(),
                "context",
                Map.of("id", course.id(), "label", course.label(), "title", course.title()),
                "members",
                roster.subList(from, to));
        Exchange.answer(exchange, 200, Lti.MEMBERSHIP_MEDIA_TYPE, Json.write(container));
    }
}
