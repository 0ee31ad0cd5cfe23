package org.schooldiary.systemtests.platform;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        } else if (!tokens.grants(Exchange.header(exchange, "Authorization"), Lti.MEMBERSHIP_SCOPE)) {
            Exchange.refuse(exchange, 401, "token");
        } else if (!Exchange.header(exchange, "Accept").equals(Lti.MEMBERSHIP_MEDIA_TYPE)) {
            Exchange.refuse(exchange, 406, "Accept must be " + Lti.MEMBERSHIP_MEDIA_TYPE);
        } else {
            String query = exchange.getRequestURI().getRawQuery();
            answer(exchange, course, Exchange.fields(query == null ? "" : query));
        }
    }

    private void answer(HttpExchange exchange, PlatformCourse course, Map<String, String> query) throws IOException {
        int page = Integer.parseInt(query.getOrDefault("page", "1"));
        String since = query.get("since");
        course.wasAskedFor(page, since != null);
        RosterFault fault = course.fault();
        if (fault == RosterFault.STATUS_429) {
            exchange.getResponseHeaders().set("Retry-After", "120");
            Exchange.answer(exchange, 429, "text/html", "<h1>Slow down</h1>");
        } else if (fault == RosterFault.STATUS_500 && page == 2) {
            Exchange.answer(exchange, 500, "text/html", "<h1>Error</h1>");
        } else if (fault == RosterFault.HTML && page == 2) {
            Exchange.answer(exchange, 200, Lti.MEMBERSHIP_MEDIA_TYPE, "<!doctype html><title>Maintenance</title>");
        } else if (since != null && course.hasForgotten(Integer.parseInt(since))) {
            Exchange.answer(exchange, 404, "text/html", "<h1>Too old</h1>");
        } else {
            page(exchange, course, page, query);
        }
    }

    private void page(HttpExchange exchange, PlatformCourse course, int page, Map<String, String> query)
            throws IOException {
        String since = query.get("since");
        List<Map<String, Object>> roster = since == null
                ? course.roster(query.containsKey("groups"))
                : course.changedSince(Integer.parseInt(since));
        URI address = URI.create(issuer + exchange.getRequestURI().getPath());
        int from = Math.min(roster.size(), (page - 1) * PAGE);
        int to = Math.min(roster.size(), page * PAGE);
        String link = course.manner()
                .link(
                        address,
                        next(address, course.fault(), page, to < roster.size(), query),
                        URI.create(address + "?since=" + course.version()));
        if (!link.isEmpty()) {
            exchange.getResponseHeaders().set("Link", link);
        }
        Map<String, Object> container = Map.of(
                "id",
                address,
                "context",
                Map.of("id", course.id(), "label", course.label(), "title", course.title()),
                "members",
                roster.subList(from, to));
        Exchange.answer(exchange, 200, Lti.MEMBERSHIP_MEDIA_TYPE, Json.write(container));
    }

    private static @Nullable URI next(
            URI address, RosterFault fault, int page, boolean more, Map<String, String> query) {
        if (fault == RosterFault.LOOP && page == 2) {
            return address;
        }
        if (!more) {
            return null;
        }
        if (fault == RosterFault.OTHER_HOST) {
            return URI.create("http://elsewhere.example" + address.getPath() + "?page=2");
        }
        Map<String, String> fields = new LinkedHashMap<>(query);
        fields.put("limit", String.valueOf(PAGE));
        fields.put("page", String.valueOf(page + 1));
        String text = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .reduce((one, other) -> one + "&" + other)
                .orElseThrow();
        return URI.create(address + "?" + text);
    }
}
