package org.schooldiary.lti.check;

import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.token.ClaimName;

/**
 * The token is an LTI message at all: it has at least one LTI claim (LTI Core 1.3, section 5).
 */
final class LtiMessageCheck implements MessageCheck {

    @Override
    public void check(Message message) throws LaunchRefused {
        if (!message.claims().hasAnyUnder(ClaimName.LTI)) {
            throw message.refused(Refusal.NOT_AN_LTI_MESSAGE);
        }
    }
}
