package org.schooldiary.lti.check;

import java.util.Set;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.token.ClaimName;
import org.schooldiary.lti.token.MalformedClaim;

/**
 * <code>roles</code> is there, though it may be empty (LTI Core 1.3, section 5.3.7). Messages about the person alone
 * may leave it out.
 *
 * @param typesWithout those messages
 */
record RolesCheck(Set<String> typesWithout) implements MessageCheck {

    @Override
    public void check(Message message) throws LaunchRefused, MalformedClaim {
        if (message.claims().texts(ClaimName.ROLES).isEmpty()
                && !typesWithout.contains(
                        message.claims().text(ClaimName.MESSAGE_TYPE).orElse(""))) {
            throw message.refused(Refusal.ROLES_MISSING);
        }
    }
}
