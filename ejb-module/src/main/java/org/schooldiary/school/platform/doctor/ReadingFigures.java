package org.schooldiary.school.platform.doctor;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.keys.KeptKeySet;
import org.schooldiary.lti.keys.PlatformKeys;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.lti.registration.Registrations;
import org.schooldiary.school.platform.doctor.PlatformFigures.Keys;
import org.schooldiary.school.platform.doctor.PlatformFigures.Services;
import org.schooldiary.school.store.Ids;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.SchemaMigration;

/** Counts how launches go, platform by platform: an examination, made when the administrator asks for it. */
@Stateless
public class ReadingFigures {
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int COMPARED = 51;

    private static final String OF_PLATFORM = " from launch_log l where l.registration_id = ? and l.self_test = false";

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    @Inject
    private Registrations registrations;

    @Inject
    private PlatformKeys keys;

    @Inject
    private Clock clock;

    /** The figures of every platform, in the order in which they were connected. */
    public List<PlatformFigures> all() {
        return new Projection(store)
                        .list(
                                "select r.id, r.name, r.active from platform_registration r where r.self_test = false"
                                        + " order by r.id",
                                row -> new Platform(row.number(), row.text(), row.truth()))
                        .stream()
                        .map(this::figures)
                        .toList();
    }

    private PlatformFigures figures(Platform platform) {
        long id = platform.id();
        Instant day = clock.instant().minus(DAY);
        return new PlatformFigures(
                Ids.text(id),
                platform.name(),
                platform.active(),
                count("and l.outcome = ?", id, day, LaunchLog.ACCEPTED),
                count("and l.outcome <> ?", id, day, LaunchLog.ACCEPTED),
                lastAccepted(id),
                ClockSkew.of(skews(id)).orElse(null),
                keys(id),
                sessions(id),
                services(id));
    }

    private long count(String condition, long platform, Instant since, String outcome) {
        return new Projection(store)
                .first(
                        "select count(*)" + OF_PLATFORM + " and l.at_instant >= ? " + condition,
                        Projection.Row::number,
                        platform,
                        since,
                        outcome)
                .orElseThrow();
    }

    private @Nullable Instant lastAccepted(long platform) {
        return new Projection(store)
                .list(
                        "select max(l.at_instant)" + OF_PLATFORM + " and l.outcome = ?",
                        Projection.Row::optionalInstant,
                        platform,
                        LaunchLog.ACCEPTED)
                .get(0);
    }

    private List<Long> skews(long platform) {
        return new Projection(store)
                .list(
                        "select l.skew_seconds" + OF_PLATFORM + " and l.skew_seconds is not null order by l.id desc"
                                + " fetch first " + COMPARED + " rows only",
                        Projection.Row::number,
                        platform);
    }

    private Map<String, Long> sessions(long platform) {
        Map<String, Long> sessions = new LinkedHashMap<>();
        new Projection(store)
                .list(
                        "select l.browser_session, count(*)" + OF_PLATFORM + " and l.at_instant >= ?"
                                + " and l.browser_session is not null group by l.browser_session order by 2 desc",
                        row -> sessions.put(row.text(), row.number()),
                        platform,
                        clock.instant().minus(WEEK));
        return sessions;
    }

    private @Nullable Services services(long platform) {
        return new Projection(store)
                .first(
                        "select l.at_instant, l.grade_scopes, l.roster_offered" + OF_PLATFORM
                                + " and l.outcome = ? and l.roster_offered is not null order by l.id desc"
                                + " fetch first 1 rows only",
                        row -> granted(row.instant(), row.optionalText(), row.truth()),
                        platform,
                        LaunchLog.ACCEPTED)
                .orElse(null);
    }

    private static Services granted(Instant at, @Nullable String scopes, boolean roster) {
        List<String> granted = new ArrayList<>();
        if (scopes != null && !scopes.isBlank()) {
            granted.addAll(List.of(scopes.split(" ")));
        }
        if (roster) {
            granted.add(OfferedServices.ROSTER);
        }
        return new Services(at, granted, OfferedServices.missing(granted));
    }

    private @Nullable Keys keys(long platform) {
        return registrations
                .find(new RegistrationId(Ids.text(platform)))
                .flatMap(keys::kept)
                .map(ReadingFigures::told)
                .orElse(null);
    }

    private static Keys told(KeptKeySet kept) {
        return new Keys(
                kept.keys(),
                kept.fetchedAt().orElse(null),
                kept.lastFailure().map(KeptKeySet.Failure::at).orElse(null),
                kept.lastFailure().map(KeptKeySet.Failure::problem).orElse(null));
    }

    private record Platform(long id, String name, boolean active) {}
}
