package org.schooldiary.lti.selftest;

import org.schooldiary.lti.http.PlatformAnswer;
import org.schooldiary.lti.http.PlatformUnreachable;
import org.schooldiary.lti.refusal.Refusal;

/**
 * One wrong thing to send.
 *
 * @param expected how it must be refused
 * @param sent what is sent, in the protocol's own words
 */
record SelfTestCase(Refusal expected, String sent, Act act) {

    /** Sends it. */
    interface Act {
        PlatformAnswer on(SelfTestVisit visit) throws PlatformUnreachable, UnexpectedAnswer;
    }
}
