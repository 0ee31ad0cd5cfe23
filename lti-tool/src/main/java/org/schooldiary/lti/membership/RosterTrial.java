package org.schooldiary.lti.membership;

import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import org.schooldiary.lti.http.PlatformHttp;
import org.schooldiary.lti.http.PlatformRequest;
import org.schooldiary.lti.keys.ToolKeySet;
import org.schooldiary.lti.launch.MembershipService;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.service.ServiceRefused;
import org.schooldiary.lti.service.ServiceRequests;
import org.tsugi.lti13.LTI13ConstantsUtil;

/** Reads the first page of a roster and counts it, to see whether the platform gives it; nothing of it is kept. */
public final class RosterTrial {

    private static final int MAX_PAGE_BYTES = 8 * 1024 * 1024;

    private final ToolKeySet keys;
    private final PlatformHttp http;
    private final Clock clock;

    public RosterTrial(ToolKeySet keys, PlatformHttp http, Clock clock) {
        this.keys = keys;
        this.http = http;
        this.clock = clock;
    }

    /**
     * How many people stand on the first page.
     *
     * @throws ServiceRefused if the platform refuses a token or the page
     * @throws RosterUnreadable if what it answers is no roster
     * @throws IOException if it does not answer
     */
    public int count(Registration registration, MembershipService service) throws IOException {
        var request = PlatformRequest.get(service.address(), LTI13ConstantsUtil.MEDIA_TYPE_MEMBERSHIPS)
                .withAnswerUpTo(MAX_PAGE_BYTES);
        // New each time: a token kept from an earlier trial would hide that none is given any more.
        var answer = new ServiceRequests(keys, http, clock)
                .send(registration, Set.of(LTI13ConstantsUtil.SCOPE_NAMES_AND_ROLES), request);
        if (!answer.ok()) {
            throw new ServiceRefused(answer.status(), "no roster");
        }
        return RosterPage.read(answer.body()).members().size();
    }
}
