package org.schooldiary.school.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterPlanTest {
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T09:00:00Z, 0.0, 2026-11-26T20:00:00Z",
        "2026-11-26T09:00:00Z, 0.5, 2026-11-26T22:00:00Z",
        "2026-11-26T20:00:00Z, 0.0, 2026-11-27T20:00:00Z",
        "2026-11-26T19:59:59Z, 1.0, 2026-11-27T00:00:00Z"
    })
    void theNextReadingIsInTheNightThatBeginsNextWhereTheSchoolIs(Instant now, double chance, Instant next) {
        // In Yekaterinburg (UTC+5) the night of class lists begins at 20:00 UTC.
        assertThat(RosterPlan.nextNight(now, ZoneId.of("Asia/Yekaterinburg"), chance))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "2, 20", "3, 40", "6, 320", "7, 640", "8, 720", "500, 720"})
    void eachFailureDoublesThePauseUpToHalfADay(int failures, long minutes) {
        assertThat(RosterPlan.afterFailure(NOW, failures, 0.5)).isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T09:00:01Z, 2026-11-25T09:00:00Z, 0, true",
        "2026-11-19T09:00:00Z, 2026-11-25T09:00:00Z, 0, false",
        "2026-11-22T09:00:00Z, 2026-11-23T08:59:59Z, 0, false",
        "2026-11-25T09:00:00Z, 2026-11-25T09:00:00Z, 1, false",
        ", 2026-11-25T09:00:00Z, 0, false",
        "2026-11-25T09:00:00Z, , 0, false"
    })
    void differencesServeAfterARecentSuccessWithinAWeekOfAWholeList(
            Instant wholeAt, Instant readAt, int failures, boolean serve) {
        assertThat(RosterPlan.differencesWillDo(NOW, wholeAt, readAt, failures)).isEqualTo(serve);
    }

    @Test
    void theSpreadIsAQuarterOfThePauseEitherWay() {
        assertThat(RosterPlan.afterFailure(NOW, 1, 0)).isEqualTo(NOW.plusSeconds(450));
        assertThat(RosterPlan.afterFailure(NOW, 1, 1)).isEqualTo(NOW.plusSeconds(750));
    }
}
