package org.schooldiary.lti.grading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.schooldiary.lti.http.LinkHeader;
import org.schooldiary.lti.http.PlatformAnswer;
import org.schooldiary.lti.http.PlatformRequest;
import org.schooldiary.lti.launch.GradeService;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.service.ServiceRefused;
import org.schooldiary.lti.service.ServiceRequests;
import org.schooldiary.lti.token.StrictJson;

/** Requests to a gradebook: scopes, addresses below a line item, pages of a list. */
final class GradeRequests {

    /** More pages than this are taken for an endless chain. */
    static final int MAX_PAGES = 200;

    private static final int MAX_PAGE_BYTES = 4 * 1024 * 1024;

    private final ServiceRequests services;
    private final Clock clock;

    GradeRequests(ServiceRequests services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    /** Sends a request if the claim grants one of these scopes. */
    PlatformAnswer send(Registration registration, GradeService service, PlatformRequest request, GradeScope... anyOf)
            throws IOException {
        if (List.of(anyOf).stream().noneMatch(scope -> scope.isGrantedBy(service))) {
            throw new ScopeNotGranted(anyOf[0]);
        }
        return services.send(registration, GradeScope.grantedBy(service), request);
    }

    /** The answer, if the platform did what was asked. */
    PlatformAnswer done(PlatformAnswer answer, String what) throws ServiceRefused {
        if (!answer.ok()) {
            throw new ServiceRefused(answer.status(), what, answer.retryAfter(clock.instant()));
        }
        return answer;
    }

    /**
     * Every entry of a list, over all its pages. No page size is asked for: Moodle answers 404 to results with a limit.
     *
     * @throws IOException if a page is missing or no list: part of a list is none
     */
    List<JsonNode> list(
            Registration registration, GradeService service, URI address, String mediaType, GradeScope... anyOf)
            throws IOException {
        var entries = new ArrayList<JsonNode>();
        var seen = new HashSet<URI>();
        var next = Optional.of(address);
        while (next.isPresent()) {
            var page = next.get();
            if (!seen.add(page) || seen.size() > MAX_PAGES) {
                throw new IOException("the chain of pages does not end");
            }
            var request = PlatformRequest.get(page, mediaType).withAnswerUpTo(MAX_PAGE_BYTES);
            var answer = done(send(registration, service, request, anyOf), "no list");
            StrictJson.list(answer.body().getBytes(StandardCharsets.UTF_8)).forEach(entries::add);
            next = LinkHeader.next(answer.header("link"), page);
        }
        return entries;
    }

    /** The address of something below a line item: before the query that its own address may carry. */
    static URI below(URI lineItem, String what) {
        var text = lineItem.toString();
        int query = text.indexOf('?');
        var path = query < 0 ? text : text.substring(0, query);
        return URI.create((path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                + "/" + what
                + (query < 0 ? "" : text.substring(query)));
    }
}
