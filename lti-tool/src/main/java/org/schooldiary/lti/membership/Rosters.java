package org.schooldiary.lti.membership;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.schooldiary.lti.http.PlatformAnswer;
import org.schooldiary.lti.http.PlatformRequest;
import org.schooldiary.lti.launch.MembershipService;
import org.schooldiary.lti.launch.Subject;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.WebAddress;
import org.schooldiary.lti.service.ServiceRefused;
import org.schooldiary.lti.service.ServiceRequests;
import org.tsugi.lti13.LTI13ConstantsUtil;

/**
 * Reads rosters (NRPS 2.0). The whole course is asked for, never a single role: some platforms forget the role on the
 * way to the next page.
 */
public final class Rosters {

    /** More pages than this are taken for an endless chain. */
    static final int MAX_PAGES = 500;

    /** One page may hold a whole large course. */
    private static final int MAX_PAGE_BYTES = 8 * 1024 * 1024;

    private final ServiceRequests services;
    private final Clock clock;

    public Rosters(ServiceRequests services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    /**
     * Reads the roster of a course, page by page. Takes seconds: not inside a transaction.
     *
     * @throws ServiceRefused if the platform refuses a token or a page
     * @throws RosterUnreadable if what it answers is no whole roster
     * @throws IOException if it does not answer
     */
    public Roster read(Registration registration, MembershipService service) throws IOException {
        var readAt = clock.instant();
        var members = new LinkedHashMap<Subject, Member>();
        var seen = new HashSet<URI>();
        int unreadable = 0;
        var next = Optional.of(service.address());
        while (next.isPresent()) {
            var page = next.get();
            if (!seen.add(page) || seen.size() > MAX_PAGES) {
                throw new RosterUnreadable("the chain of pages does not end");
            }
            var answer = page(registration, page);
            var read = RosterPage.read(answer.body());
            // Somebody may move to a later page while we read; the later entry is the younger one.
            read.members().forEach(member -> members.put(member.subject(), member));
            unreadable += read.unreadable();
            next = LinkHeader.next(answer.header("link"), page);
            if (next.isPresent()) {
                requireSamePlace(page, next.get());
            }
        }
        return new Roster(new ArrayList<>(members.values()), unreadable, readAt);
    }

    private PlatformAnswer page(Registration registration, URI page) throws IOException {
        var request = PlatformRequest.get(page, LTI13ConstantsUtil.MEDIA_TYPE_MEMBERSHIPS)
                .withAnswerUpTo(MAX_PAGE_BYTES);
        var answer = services.send(registration, Set.of(LTI13ConstantsUtil.SCOPE_NAMES_AND_ROLES), request);
        if (!answer.ok()) {
            throw new ServiceRefused(answer.status(), "no roster");
        }
        return answer;
    }

    /** The access token goes along, so it must not be led to another place, nor off TLS. */
    private static void requireSamePlace(URI page, URI next) throws RosterUnreadable {
        if (!WebAddress.isWebAddress(next) || !WebAddress.origin(page).equals(WebAddress.origin(next))) {
            throw new RosterUnreadable("the next page is on another host");
        }
    }
}
