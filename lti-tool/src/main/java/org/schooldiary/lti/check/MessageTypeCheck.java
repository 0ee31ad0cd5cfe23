package org.schooldiary.lti.check;

import java.util.Set;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.token.ClaimName;
import org.schooldiary.lti.token.MalformedClaim;

/**
 * <code>message_type</code> is one that the tool serves (LTI Core 1.3, section 5.3.1).
 *
 * @param served the types' names
 */
record MessageTypeCheck(Set<String> served) implements MessageCheck {

    @Override
    public void check(Message message) throws LaunchRefused, MalformedClaim {
        var type = message.claims()
                .text(ClaimName.MESSAGE_TYPE)
                .orElseThrow(() -> message.refused(Refusal.MESSAGE_TYPE_MISSING));
        if (!served.contains(type)) {
            throw message.refused(Refusal.MESSAGE_TYPE_UNKNOWN, Facts.none().with("message_type", type));
        }
    }
}
