package org.schooldiary.lti.check;

import java.util.Set;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.registration.Identifier;
import org.schooldiary.lti.token.ClaimName;
import org.schooldiary.lti.token.MalformedClaim;

/**
 * <code>resource_link.id</code> is there (LTI Core 1.3, section 5.3.5).
 *
 * @param typesWithout messages that come from no link
 */
record ResourceLinkCheck(Set<String> typesWithout) implements MessageCheck {

    @Override
    public void check(Message message) throws LaunchRefused, MalformedClaim {
        var link = message.claims()
                .identifier(ClaimName.RESOURCE_LINK, "id", id -> Identifier.require("resource link id", id));
        if (link.isEmpty()
                && !typesWithout.contains(
                        message.claims().text(ClaimName.MESSAGE_TYPE).orElse(""))) {
            throw message.refused(Refusal.RESOURCE_LINK_MISSING);
        }
    }
}
