package org.schooldiary.lti.check;

import java.util.Set;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.registration.ToolAddress;
import org.schooldiary.lti.registration.WebAddress;
import org.schooldiary.lti.token.ClaimName;
import org.schooldiary.lti.token.MalformedClaim;

/**
 * <code>target_link_uri</code> is there and on our own origin (LTI Core 1.3, section 5.3.4).
 *
 * @param tool where we live
 * @param typesWithout messages that need no target: a deep linking request names none (Deep Linking 2.0, section 4.4)
 */
record TargetCheck(ToolAddress tool, Set<String> typesWithout) implements MessageCheck {

    @Override
    public void check(Message message) throws LaunchRefused, MalformedClaim {
        var target = message.claims().text(ClaimName.TARGET_LINK_URI);
        if (target.isEmpty()) {
            if (typesWithout.contains(
                    message.claims().text(ClaimName.MESSAGE_TYPE).orElse(""))) {
                return;
            }
            throw message.refused(Refusal.TARGET_MISSING);
        }
        if (WebAddress.parse(target.get()).filter(tool::owns).isEmpty()) {
            throw message.refused(Refusal.TARGET_ELSEWHERE, Facts.none().with("target_link_uri", target.get()));
        }
    }
}
