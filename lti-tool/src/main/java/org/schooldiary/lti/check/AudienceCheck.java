package org.schooldiary.lti.check;

import java.util.List;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.token.MalformedClaim;
import org.tsugi.lti13.LTI13ConstantsUtil;

/**
 * <code>aud</code> names us and nobody whom we do not trust; we trust nobody else (Security Framework 1.0, section 5.1.3
 * step 3).
 */
final class AudienceCheck implements MessageCheck {

    @Override
    public void check(Message message) throws LaunchRefused, MalformedClaim {
        var us = message.registration().clientId().value();
        var audience = message.claims().texts(LTI13ConstantsUtil.KEY_AUD).orElse(List.of());
        var facts = Facts.none().with("aud", audience);
        if (!audience.contains(us)) {
            throw message.refused(Refusal.AUDIENCE_WRONG, facts);
        }
        if (audience.stream().anyMatch(name -> !name.equals(us))) {
            throw message.refused(Refusal.AUDIENCE_UNTRUSTED, facts);
        }
    }
}
