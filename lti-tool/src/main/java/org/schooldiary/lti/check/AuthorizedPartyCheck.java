package org.schooldiary.lti.check;

import java.util.List;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.token.MalformedClaim;
import org.tsugi.lti13.LTI13ConstantsUtil;

/**
 * Several audiences need <code>azp</code>, and <code>azp</code>, where sent, is us (Security Framework 1.0, section 5.1.3
 * steps 4 and 5).
 */
final class AuthorizedPartyCheck implements MessageCheck {

    @Override
    public void check(Message message) throws LaunchRefused, MalformedClaim {
        var claims = message.claims();
        var party = claims.text(LTI13ConstantsUtil.KEY_AZP);
        if (party.isEmpty()
                && claims.texts(LTI13ConstantsUtil.KEY_AUD).orElse(List.of()).size() > 1) {
            throw message.refused(Refusal.AUTHORIZED_PARTY_MISSING);
        }
        if (party.isPresent()
                && !party.get().equals(message.registration().clientId().value())) {
            throw message.refused(Refusal.AUTHORIZED_PARTY_WRONG, Facts.none().with("azp", party.get()));
        }
    }
}
