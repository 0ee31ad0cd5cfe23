package org.schooldiary.lti.check;

import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.token.MalformedClaim;
import org.tsugi.lti13.LTI13ConstantsUtil;

/**
 * <code>iss</code> is exactly the platform that was asked (Security Framework 1.0, section 5.1.3 step 2).
 */
final class IssuerCheck implements MessageCheck {

    @Override
    public void check(Message message) throws LaunchRefused, MalformedClaim {
        var issuer = message.claims().text(LTI13ConstantsUtil.KEY_ISS).orElse("");
        if (!issuer.equals(message.registration().issuer().value())) {
            throw message.refused(Refusal.ISSUER_WRONG, Facts.none().with("iss", issuer));
        }
    }
}
