package org.schooldiary.lti.check;

import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.registration.Identifier;
import org.schooldiary.lti.token.MalformedClaim;
import org.tsugi.lti13.LTI13ConstantsUtil;

/**
 * <code>sub</code> is there (LTI Core 1.3, section 5.3.6). The specification allows anonymous launches; a record of persons
 * cannot serve them.
 */
final class SubjectCheck implements MessageCheck {

    @Override
    public void check(Message message) throws LaunchRefused, MalformedClaim {
        message.claims()
                .identifier(LTI13ConstantsUtil.KEY_SUB, id -> Identifier.require("subject", id))
                .orElseThrow(() -> message.refused(Refusal.SUBJECT_MISSING));
    }
}
