package org.schooldiary.school.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When class lists are read: each once a night, at a time of its own, and later each time a platform fails.
 *
 * <p>{@code chance} is a number from 0 to 1 that spreads the readings, so that a platform is not asked for all its courses
 * in the same minute.
 */
final class RosterPlan {
    /** The night in the school's time zone, when platforms have least to do. */
    static final LocalTime NIGHT_BEGINS = LocalTime.of(1, 0);

    static final Duration NIGHT = Duration.ofHours(4);

    /** Differences may lose somebody; a whole list shows it a week later at the latest. */
    static final Duration WHOLE_EVERY = Duration.ofDays(7);

    /** Platforms forget what changed; an address of differences older than this is not asked any more. */
    static final Duration DIFFERENCES_LAST = Duration.ofDays(3);

    static final Duration FIRST_PAUSE = Duration.ofMinutes(10);

    static final Duration LONGEST_PAUSE = Duration.ofHours(12);

    private static final int DOUBLINGS = 7;

    private RosterPlan() {}

    /** A moment of the night that begins next. */
    static Instant nextNight(Instant now, ZoneId zone, double chance) {
        ZonedDateTime today = now.atZone(zone);
        ZonedDateTime night = today.with(NIGHT_BEGINS);
        ZonedDateTime begins = night.isAfter(today) ? night : night.plusDays(1);
        return begins.toInstant().plusMillis((long) (NIGHT.toMillis() * chance));
    }

    /** After so many failures in a row: ten minutes, twice as long each time, half a day at most; a quarter more or less. */
    static Instant afterFailure(Instant now, int failures, double chance) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(Math.max(failures - 1, 0), DOUBLINGS));
        Duration limited = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        return now.plusMillis((long) (limited.toMillis() * (0.75 + chance / 2)));
    }

    /** Whether differences will do: after a success, not long ago, and with a whole list within the week. */
    static boolean differencesWillDo(Instant now, @Nullable Instant wholeAt, @Nullable Instant readAt, int failures) {
        return failures == 0
                && wholeAt != null
                && readAt != null
                && wholeAt.plus(WHOLE_EVERY).isAfter(now)
                && readAt.plus(DIFFERENCES_LAST).isAfter(now);
    }
}
