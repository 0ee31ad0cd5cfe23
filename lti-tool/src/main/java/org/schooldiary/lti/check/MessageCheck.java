package org.schooldiary.lti.check;

import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.token.MalformedClaim;

/** One statement of the specification about a message. */
public interface MessageCheck {

    /**
     * Lets the message pass or refuses it.
     *
     * @throws LaunchRefused with the code of this check
     * @throws MalformedClaim if a claim has another shape than the specification gives it
     */
    void check(Message message) throws LaunchRefused, MalformedClaim;
}
