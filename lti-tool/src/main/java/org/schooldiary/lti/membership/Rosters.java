package org.schooldiary.lti.membership;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.http.LinkHeader;
import org.schooldiary.lti.http.PlatformAnswer;
import org.schooldiary.lti.launch.MembershipService;
import org.schooldiary.lti.launch.Subject;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.service.ServiceRefused;
import org.schooldiary.lti.service.ServiceRequests;
import org.tsugi.lti13.LTI13ConstantsUtil;

/**
 * Reads rosters (NRPS 2.0). The whole course is asked for, never a single role: some platforms forget the role on the
 * way to the next page.
 */
public final class Rosters {

    /** More members than this are no course of a school. */
    static final int MAX_MEMBERS = 20_000;

    private final PageChain chain;
    private final Clock clock;

    public Rosters(ServiceRequests services, Clock clock) {
        this.chain = new PageChain(
                services, clock, LTI13ConstantsUtil.MEDIA_TYPE_MEMBERSHIPS, LTI13ConstantsUtil.SCOPE_NAMES_AND_ROLES);
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
        return read(registration, service, false);
    }

    /**
     * The same with the groups of each member (Course Groups 1.0, section 3.4), for platforms that offer groups.
     *
     * @throws ServiceRefused if the platform refuses a token or a page
     * @throws RosterUnreadable if what it answers is no whole roster
     * @throws IOException if it does not answer
     */
    public Roster readWithGroups(Registration registration, MembershipService service) throws IOException {
        return read(registration, service, true);
    }

    /**
     * Reads who came, changed or left since the roster that named the address (NRPS 2.0, section 2.5).
     *
     * @throws ServiceRefused if the platform refuses a token or a page, for instance because the address is too old
     * @throws RosterUnreadable if what it answers is no whole list
     * @throws IOException if it does not answer
     */
    public RosterDifferences readDifferences(Registration registration, URI address) throws IOException {
        var readAt = clock.instant();
        var collected = new Collected();
        chain.follow(registration, address, collected);
        return new RosterDifferences(collected.list(), collected.unreadable, readAt, collected.differences());
    }

    private Roster read(Registration registration, MembershipService service, boolean groups) throws IOException {
        var readAt = clock.instant();
        var collected = new Collected();
        chain.follow(registration, groups ? withGroups(service.address()) : service.address(), collected);
        return new Roster(collected.list(), collected.unreadable, readAt, collected.differences());
    }

    private static URI withGroups(URI address) {
        return URI.create(address + (address.getRawQuery() == null ? "?" : "&") + "groups=true");
    }

    /** The members of all pages so far. */
    private static final class Collected implements PageChain.Reader {
        private final LinkedHashMap<Subject, Member> members = new LinkedHashMap<>();
        private int unreadable;
        private @Nullable URI differences;

        @Override
        public void page(URI address, PlatformAnswer answer) throws IOException {
            var read = RosterPage.read(answer.body());
            // Somebody may move to a later page while we read; the later entry is the younger one.
            read.members().forEach(member -> members.put(member.subject(), member));
            unreadable += read.unreadable();
            if (members.size() > MAX_MEMBERS) {
                throw new RosterUnreadable("more members than any course has");
            }
            if (differences == null) {
                // The first page's: what changes while later ones are read is told again rather than lost.
                differences =
                        LinkHeader.differences(answer.header("link"), address).orElse(null);
            }
        }

        List<Member> list() {
            return List.copyOf(members.values());
        }

        Optional<URI> differences() {
            return Optional.ofNullable(differences);
        }
    }
}
