package org.schooldiary.lti.check;

import org.schooldiary.lti.login.AnsweredLogins;
import org.schooldiary.lti.login.Nonce;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.token.MalformedClaim;
import org.tsugi.lti13.LTI13ConstantsUtil;

/**
 * <code>nonce</code> is that of this very login, which is good once (Security Framework 1.0, section 5.1.3 step 9).
 *
 * @param logins tells a nonce that was used before from one that never was ours
 */
record NonceCheck(AnsweredLogins logins) implements MessageCheck {

    @Override
    public void check(Message message) throws LaunchRefused, MalformedClaim {
        var nonce = message.claims()
                .identifier(LTI13ConstantsUtil.KEY_NONCE, Nonce::new)
                .orElseThrow(() -> message.refused(Refusal.NONCE_MISSING));
        if (!nonce.equals(message.login().nonce())) {
            throw message.refused(logins.isSpent(nonce) ? Refusal.NONCE_REPLAYED : Refusal.NONCE_WRONG);
        }
    }
}
