package org.schooldiary.school.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class BackoffTest {
    /** Chance that never adds anything. */
    private static final RandomGenerator NONE = () -> 0;

    @Test
    void aPlatformIsAskedAfterTwiceAsLongEachTimeUpToAQuarterOfAnHour() {
        assertThat(Backoff.ofPlatform(1, NONE)).isEqualTo(Duration.ofSeconds(5));
        assertThat(Backoff.ofPlatform(2, NONE)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Backoff.ofPlatform(7, NONE)).isEqualTo(Duration.ofSeconds(320));
        assertThat(Backoff.ofPlatform(8, NONE)).isEqualTo(Duration.ofSeconds(640));
        assertThat(Backoff.ofPlatform(9, NONE)).isEqualTo(Duration.ofMinutes(15));
        assertThat(Backoff.ofPlatform(10_000, NONE)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aPlatformThatIsDownForADayIsAskedAboutAHundredTimes() {
        Duration passed = Duration.ZERO;
        int asked = 0;
        while (passed.compareTo(Duration.ofDays(1)) < 0) {
            asked++;
            passed = passed.plus(Backoff.ofPlatform(asked, NONE));
        }
        assertThat(asked).isEqualTo(103);
    }

    @Test
    void chanceAddsAQuarterAtMost() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            assertThat(Backoff.ofPlatform(1, random)).isBetween(Duration.ofSeconds(5), Duration.ofMillis(6_250));
        }
    }

    @Test
    void aRefusedPupilIsTriedAgainAfterHalfAnHourAndAtLeastOnceADay() {
        assertThat(Backoff.ofPerson(1, NONE)).isEqualTo(Duration.ofMinutes(30));
        assertThat(Backoff.ofPerson(40, NONE)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void aPlatformThatAsksForAWeekIsAskedAgainToday() {
        assertThat(Backoff.askedFor(Duration.ofMinutes(2))).isEqualTo(Duration.ofMinutes(2));
        assertThat(Backoff.askedFor(Duration.ofDays(7))).isEqualTo(Duration.ofHours(6));
    }
}
