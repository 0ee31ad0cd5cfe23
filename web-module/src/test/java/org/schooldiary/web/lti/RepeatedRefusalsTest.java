package org.schooldiary.web.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.registration.RegistrationId;

class RepeatedRefusalsTest {

    private Instant now = Instant.parse("2026-11-23T05:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final RepeatedRefusals repeated = new RepeatedRefusals(clock);

    @Test
    void a_hundred_of_a_kind_and_platform_are_written_down_in_an_hour() {
        for (int refused = 0; refused < 100; refused++) {
            assertThat(repeated.admit(of(Refusal.KEY_UNKNOWN, "moodle"))).isTrue();
        }

        assertThat(repeated.admit(of(Refusal.KEY_UNKNOWN, "moodle"))).isFalse();
        assertThat(repeated.admit(of(Refusal.KEY_UNKNOWN, "canvas"))).isTrue();
        assertThat(repeated.admit(of(Refusal.TOKEN_EXPIRED, "moodle"))).isTrue();

        now = now.plus(Duration.ofMinutes(61));

        assertThat(repeated.admit(of(Refusal.KEY_UNKNOWN, "moodle"))).isTrue();
    }

    private static LaunchRefused of(Refusal refusal, String platform) {
        return new LaunchRefused(
                refusal, Facts.none(), Optional.of(new RegistrationId(platform)), Optional.empty(), Optional.empty());
    }
}
