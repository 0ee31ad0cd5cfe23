package org.schooldiary.school.platform.doctor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.refusal.Facts;

/**
 * A launch as the launch doctor reads it.
 *
 * @param id number that the person was shown
 * @param registration the platform, absent where it is none of ours
 * @param platform what the administrator calls it
 * @param product code of the platform's product, as it says
 * @param productVersion the same
 * @param deployment the place in it, as the platform calls it; absent where the launch did not get so far
 * @param messageType what was wanted; same condition
 * @param outcome {@code accepted} or the code of the refusal
 * @param loginAt when our login began; absent where the launch belongs to none of ours
 * @param skewSeconds how far the platform's clock was ahead of ours, the message's way included
 * @param browserSession how the browser was recognised
 * @param selfTest whether it was one of our own self-test
 */
public record LoggedLaunch(
        String id,
        Instant at,
        @Nullable String registration,
        @Nullable String platform,
        @Nullable String product,
        @Nullable String productVersion,
        @Nullable String deployment,
        @Nullable String messageType,
        String outcome,
        @Nullable Instant loginAt,
        @Nullable Long skewSeconds,
        @Nullable String browserSession,
        boolean selfTest,
        Facts facts) {
    /** Whether somebody was let in. */
    public boolean isAccepted() {
        return outcome.equals(LaunchLog.ACCEPTED);
    }
}
