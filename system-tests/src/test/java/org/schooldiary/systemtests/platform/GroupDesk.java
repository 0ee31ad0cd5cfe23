package org.schooldiary.systemtests.platform;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.schooldiary.systemtests.harness.Json;

/** Course Groups 1.0: the groups of a course, one to a page, and their one set. */
final class GroupDesk {

    private final URI issuer;
    private final TokenDesk tokens;
    private final Map<String, PlatformCourse> courses;

    GroupDesk(URI issuer, TokenDesk tokens, Map<String, PlatformCourse> courses) {
        this.issuer = issuer;
        this.tokens = tokens;
        this.courses = courses;
    }

    void groups(HttpExchange exchange) throws IOException {
        PlatformCourse course = course(exchange);
        if (course != null) {
            String query = exchange.getRequestURI().getRawQuery();
            int page =
                    Integer.parseInt(Exchange.fields(query == null ? "" : query).getOrDefault("page", "1"));
            List<Map<String, Object>> groups = course.groups();
            if (page < groups.size()) {
                String next = issuer + exchange.getRequestURI().getPath() + "?page=" + (page + 1);
                exchange.getResponseHeaders().set("Link", "<" + next + ">; rel=\"next\"");
            }
            send(exchange, Map.of("groups", groups.subList(Math.min(page - 1, groups.size()), page)));
        }
    }

    void sets(HttpExchange exchange) throws IOException {
        if (course(exchange) != null) {
            send(exchange, Map.of("sets", List.of(Map.of("id", PlatformCourse.SET, "name", "Подгруппы"))));
        }
    }

    private @Nullable PlatformCourse course(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        PlatformCourse course = courses.get(path.substring(path.lastIndexOf('/') + 1));
        if (course == null || course.groups().isEmpty()) {
            Exchange.answer(exchange, 404, "text/html", "<h1>Not here</h1>");
            return null;
        }
        if (!tokens.grants(Exchange.header(exchange, "Authorization"), Lti.GROUP_SCOPE)) {
            Exchange.refuse(exchange, 401, "token");
            return null;
        }
        if (!Exchange.header(exchange, "Accept").equals(Lti.GROUP_MEDIA_TYPE)) {
            Exchange.refuse(exchange, 406, "Accept must be " + Lti.GROUP_MEDIA_TYPE);
            return null;
        }
        return course;
    }

    private static void send(HttpExchange exchange, Map<String, Object> container) throws IOException {
        Exchange.answer(exchange, 200, Lti.GROUP_MEDIA_TYPE, Json.write(container));
    }
}
