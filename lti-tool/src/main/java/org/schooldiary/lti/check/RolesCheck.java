package org.schooldiary.lti.check;

import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.token.ClaimName;
import org.schooldiary.lti.token.MalformedClaim;

/**
 * <code>roles</code> is there, though it may be empty (LTI Core 1.3, section 5.3.7).
 */
final class RolesCheck implements MessageCheck {

    @Override
    public void check(Message message) throws LaunchRefused, MalformedClaim {
        if (message.claims().texts(ClaimName.ROLES).isEmpty()) {
            throw message.refused(Refusal.ROLES_MISSING);
        }
    }
}
