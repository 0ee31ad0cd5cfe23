package org.schooldiary.lti.check;

import org.schooldiary.lti.registration.Identifier;
import org.schooldiary.lti.token.ClaimName;
import org.schooldiary.lti.token.MalformedClaim;

/**
 * The id of a course, where one is sent, is an identifier (LTI Core 1.3, section 5.4.1). A launch may come from no course.
 */
final class ContextCheck implements MessageCheck {

    @Override
    public void check(Message message) throws MalformedClaim {
        message.claims().identifier(ClaimName.CONTEXT, "id", id -> Identifier.require("context id", id));
    }
}
