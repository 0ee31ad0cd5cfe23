package org.schooldiary.lti.check;

import java.time.Duration;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.tsugi.lti13.LTI13ConstantsUtil;

/**
 * <code>exp</code> is there and not past, clocks allowed for (Security Framework 1.0, section 5.1.3 step 7).
 */
final class ExpiryCheck implements MessageCheck {

    /** How far clocks may differ. Moodle's tokens live for 60 seconds only. */
    static final Duration LEEWAY = Duration.ofSeconds(120);

    @Override
    public void check(Message message) throws LaunchRefused {
        var expiry = message.claims()
                .time(LTI13ConstantsUtil.KEY_EXP)
                .orElseThrow(() -> message.refused(
                        Refusal.TIMES_MISSING, Facts.none().with("missing", LTI13ConstantsUtil.KEY_EXP)));
        if (message.now().isAfter(expiry.plus(LEEWAY))) {
            throw message.refused(
                    Refusal.TOKEN_EXPIRED, Facts.none().with("exp", expiry).with("now", message.now()));
        }
    }
}
