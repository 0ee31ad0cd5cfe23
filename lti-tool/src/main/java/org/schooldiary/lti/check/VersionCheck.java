package org.schooldiary.lti.check;

import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.token.ClaimName;
import org.schooldiary.lti.token.MalformedClaim;

/**
 * <code>version</code> is 1.3.0 (LTI Core 1.3, section 5.3.2).
 */
final class VersionCheck implements MessageCheck {

    private static final String VERSION = "1.3.0";

    @Override
    public void check(Message message) throws LaunchRefused, MalformedClaim {
        var version =
                message.claims().text(ClaimName.VERSION).orElseThrow(() -> message.refused(Refusal.VERSION_MISSING));
        if (!version.equals(VERSION)) {
            throw message.refused(Refusal.VERSION_WRONG, Facts.none().with("version", version));
        }
    }
}
