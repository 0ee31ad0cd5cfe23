package org.schooldiary.lti.check;

import java.time.Duration;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.tsugi.lti13.LTI13ConstantsUtil;

/**
 * <code>iat</code> is there and near the present, so that nonces need not be kept for ever (Security Framework 1.0,
 * section 5.1.3 step 8).
 */
final class IssuedAtCheck implements MessageCheck {

    /** The oldest message taken. */
    static final Duration PAST = Duration.ofMinutes(10);

    /** How far a platform's clock may be ahead of ours. */
    static final Duration FUTURE = Duration.ofSeconds(180);

    @Override
    public void check(Message message) throws LaunchRefused {
        var issued = message.claims()
                .time(LTI13ConstantsUtil.KEY_IAT)
                .orElseThrow(() -> message.refused(
                        Refusal.TIMES_MISSING, Facts.none().with("missing", LTI13ConstantsUtil.KEY_IAT)));
        var facts = Facts.none().with("iat", issued).with("now", message.now());
        if (issued.isBefore(message.now().minus(PAST))) {
            throw message.refused(Refusal.ISSUED_LONG_AGO, facts);
        }
        if (issued.isAfter(message.now().plus(FUTURE))) {
            throw message.refused(Refusal.ISSUED_IN_FUTURE, facts);
        }
    }
}
