package org.schooldiary.web.admin;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.school.platform.doctor.LoggedLaunch;
import org.schooldiary.web.problem.Texts;

/**
 * A launch, told in words.
 *
 * @param id number that the person was shown
 * @param registration id of the platform, absent where it is none of ours
 * @param platform what the administrator calls it
 * @param deployment the place in it, as the platform calls it
 * @param outcome {@code accepted} or the code of the refusal
 * @param code the same, for a refusal
 * @param sentence what happened, for a refusal
 * @param fix what to do
 * @param who who must do it
 * @param skewSeconds how far the platform's clock was ahead of ours, the message's way included
 * @param facts names and short values, in the order in which they were seen
 */
public record ToldLaunch(
        String id,
        Instant at,
        @Nullable String registration,
        @Nullable String platform,
        @Nullable String deployment,
        @Nullable String messageType,
        String outcome,
        @Nullable String code,
        @Nullable String sentence,
        @Nullable String fix,
        @Nullable String who,
        @Nullable Long skewSeconds,
        @Nullable String browserSession,
        boolean selfTest,
        Map<String, String> facts) {
    static ToldLaunch of(LoggedLaunch launch, Texts texts) {
        Refusal refusal = Arrays.stream(Refusal.values())
                .filter(known -> known.code().equals(launch.outcome()))
                .findFirst()
                .orElse(null);
        return new ToldLaunch(
                launch.id(),
                launch.at(),
                launch.registration(),
                launch.platform(),
                launch.deployment(),
                launch.messageType(),
                launch.outcome(),
                refusal == null ? null : refusal.code(),
                said(refusal, "what", texts),
                said(refusal, "do", texts),
                said(refusal, "who", texts),
                launch.skewSeconds(),
                launch.browserSession(),
                launch.selfTest(),
                launch.facts().asMap());
    }

    private static @Nullable String said(@Nullable Refusal refusal, String part, Texts texts) {
        return refusal == null ? null : texts.say("refusal." + refusal.name() + "." + part);
    }
}
