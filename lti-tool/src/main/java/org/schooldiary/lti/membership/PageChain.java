package org.schooldiary.lti.membership;

import java.io.IOException;
import java.net.ProtocolException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.schooldiary.lti.http.LinkHeader;
import org.schooldiary.lti.http.PlatformAnswer;
import org.schooldiary.lti.http.PlatformRequest;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.service.ServiceRefused;
import org.schooldiary.lti.service.ServiceRequests;

/** Follows a list that a platform serves in pages linked by <code>rel=next</code>, to its end or to an error. */
final class PageChain {

    /** More pages than this are taken for an endless chain. */
    static final int MAX_PAGES = 500;

    /** One page may hold a whole large course. */
    private static final int MAX_PAGE_BYTES = 8 * 1024 * 1024;

    /** A platform that takes longer for all pages together is taken for one that does not end. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final ServiceRequests services;
    private final Clock clock;
    private final String mediaType;
    private final String scope;

    PageChain(ServiceRequests services, Clock clock, String mediaType, String scope) {
        this.services = services;
        this.clock = clock;
        this.mediaType = mediaType;
        this.scope = scope;
    }

    /** Takes what stands on one page. */
    interface Reader {
        void page(URI address, PlatformAnswer answer) throws IOException;
    }

    /**
     * Hands every page over, in order.
     *
     * @throws ServiceRefused if the platform refuses a token or a page
     * @throws RosterUnreadable if the chain breaks, turns in a circle or leads to another host
     * @throws IOException if the platform does not answer
     */
    void follow(Registration registration, URI first, Reader reader) throws IOException {
        var end = clock.instant().plus(LONGEST);
        var seen = new HashSet<URI>();
        var next = Optional.of(first);
        while (next.isPresent()) {
            var page = next.get();
            if (!seen.add(page) || seen.size() > MAX_PAGES) {
                throw new RosterUnreadable("the chain of pages does not end");
            }
            if (clock.instant().isAfter(end)) {
                throw new RosterUnreadable("the pages take too long");
            }
            var answer = page(registration, page);
            reader.page(page, answer);
            next = next(answer, page);
        }
    }

    private static Optional<URI> next(PlatformAnswer answer, URI page) throws RosterUnreadable {
        try {
            return LinkHeader.next(answer.header("link"), page);
        } catch (ProtocolException broken) {
            throw new RosterUnreadable(broken.getMessage());
        }
    }

    private PlatformAnswer page(Registration registration, URI page) throws IOException {
        var request = PlatformRequest.get(page, mediaType).withAnswerUpTo(MAX_PAGE_BYTES);
        var answer = services.send(registration, Set.of(scope), request);
        if (!answer.ok()) {
            throw new ServiceRefused(answer.status(), "no roster");
        }
        return answer;
    }
}
