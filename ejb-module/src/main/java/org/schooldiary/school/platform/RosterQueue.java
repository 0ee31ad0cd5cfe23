package org.schooldiary.school.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.School;
import org.schooldiary.school.store.Ids;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.SchemaMigration;

/** Keeps when which class list is read, and lets one reader at a time have it, over all nodes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RosterQueue {
    private static final Duration JUST_NOW = Duration.ofMinutes(10);

    /** Of platforms and places in them that are switched on, and of the school that is served there now. */
    private static final String READABLE = """
            from course_roster r join course c on c.id = r.course_id join deployment d on d.id = c.deployment_row
            join platform_registration p on p.id = d.registration_id
            where c.memberships_url is not null and d.active = true and p.active = true and d.school_id = c.school_id
            """;

    private static final String OFFERED = """
            select count(*) from course c join deployment d on d.id = c.deployment_row
            join platform_registration p on p.id = d.registration_id
            where c.id = ? and c.memberships_url is not null and d.active = true and p.active = true
              and d.school_id = c.school_id
            """;

    private static final String DUE = "select r.course_id, r.registration_id " + READABLE
            + " and r.next_at <= ? and r.claimed_until <= ? %s order by r.next_at, r.course_id"
            + " offset 0 rows fetch first %d rows only";

    private static final String FIGURES = """
            select count(*), sum(case when r.next_at <= ? then 1 else 0 end),
              sum(case when r.claimed_until > ? then 1 else 0 end), sum(case when r.failures > 0 then 1 else 0 end),
              min(r.next_at)
            """ + READABLE;

    private static final String UNLISTED = """
            insert into course_roster (course_id, school_id, registration_id, next_at, claimed_until, failures, members,
              arrived, gone)
            select c.id, c.school_id, d.registration_id, 0, 0, 0, 0, 0, 0
            from course c join deployment d on d.id = c.deployment_row
            where not exists (select 1 from course_roster r where r.course_id = c.id)
            """;

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    @Inject
    private Clock clock;

    /** Whether the platform offers a class list of the course, and it and the place in it are switched on. */
    public boolean isOffered(CourseId id) {
        return new Projection(store)
                .first(OFFERED, row -> row.number() > 0, id.value())
                .orElse(false);
    }

    /** When the class list is due next; absent where it was never asked for. */
    public @Nullable Instant nextAt(CourseId id) {
        RosterState state = entities.find(RosterState.class, id.value());
        return state == null ? null : state.nextAt();
    }

    /** Whether the class list was just read, or just could not be, so that asking again would tell nothing new. */
    public boolean isJustAsked(CourseId id) {
        Course course = entities.find(Course.class, id.value());
        RosterState state = entities.find(RosterState.class, id.value());
        if (course == null || state == null) {
            return false;
        }
        Instant now = clock.instant();
        Instant readAt = course.rosterAt();
        boolean failing = state.failures() > 0 && !state.isDue(now);
        return failing || readAt != null && readAt.isAfter(now.minus(JUST_NOW));
    }

    /** Claims the class list for this node, empty where somebody else reads it or the platform offers none. */
    public Optional<RosterTask> claim(CourseId id) {
        return claim(id, false);
    }

    /** The same, empty as well where it is not due yet. */
    public Optional<RosterTask> claimDue(CourseId id) {
        return claim(id, true);
    }

    private Optional<RosterTask> claim(CourseId id, boolean onlyIfDue) {
        Instant now = clock.instant();
        Course course = entities.find(Course.class, id.value());
        URI memberships = course == null ? null : course.memberships();
        if (memberships == null || !isOffered(id)) {
            return Optional.empty();
        }
        RosterState state = entities.find(RosterState.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (state == null) {
            state = new RosterState(course, registration(course), now);
            entities.persist(state);
        }
        if (state.isClaimed(now) || onlyIfDue && !state.isDue(now)) {
            return Optional.empty();
        }
        state.claim(now);
        boolean changesWillDo = RosterPlan.differencesWillDo(now, state.wholeAt(), course.rosterAt(), state.failures());
        return Optional.of(new RosterTask(
                id,
                new RegistrationId(Ids.text(state.registrationRow())),
                memberships,
                changesWillDo && course.groups().isEmpty() ? state.differences() : Optional.empty(),
                course.groups()));
    }

    private long registration(Course course) {
        return ((Number) entities.createNativeQuery("select d.registration_id from deployment d where d.id = ?1")
                        .setParameter(1, course.deploymentRow())
                        .getSingleResult())
                .longValue();
    }

    /** The claimed list was read and written down. */
    public void succeeded(CourseId id, RosterTaken taken, boolean whole, Optional<URI> differences) {
        Course course = entities.find(Course.class, id.value());
        School school = entities.find(School.class, course.school().value());
        RosterState state = entities.find(RosterState.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        Instant next = RosterPlan.nextNight(clock.instant(), school.zone(), chance());
        state.succeeded(taken, whole, differences, next);
    }

    /** The claimed list could not be read. */
    public void failed(CourseId id, RosterProblem why) {
        RosterState state = entities.find(RosterState.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        state.failed(why, RosterPlan.afterFailure(clock.instant(), state.failures() + 1, chance()));
    }

    private static double chance() {
        return ThreadLocalRandom.current().nextDouble();
    }

    /** The lists that are due, the longest due first. */
    public List<Due> due(int most, Set<Long> withoutPlatforms) {
        List<Object> parameters = new ArrayList<>(List.of(clock.instant(), clock.instant()));
        parameters.addAll(withoutPlatforms);
        String others = withoutPlatforms.isEmpty()
                ? ""
                : "and r.registration_id not in (" + Projection.places(withoutPlatforms) + ")";
        return new Projection(store)
                .list(
                        DUE.formatted(others, most),
                        row -> new Due(new CourseId(row.number()), row.number()),
                        parameters.toArray());
    }

    /** Makes every list due now, also of courses that were never read. */
    public void allAreDue() {
        entities.createNativeQuery(UNLISTED).executeUpdate();
        entities.createNativeQuery("update course_roster set next_at = ?1 where next_at > ?1")
                .setParameter(1, clock.instant().toEpochMilli())
                .executeUpdate();
    }

    /** How the reading goes, over all schools, in numbers only. */
    public Figures figures() {
        Instant now = clock.instant();
        return new Projection(store)
                .first(
                        FIGURES,
                        row -> new Figures(
                                row.number(), row.number(), row.number(), row.number(), row.optionalInstant()),
                        now,
                        now)
                .orElseThrow();
    }

    /** A list to read, and the row of its platform. */
    public record Due(CourseId course, long registration) {}

    /**
     * The queue in numbers.
     *
     * @param courses how many class lists are read at all
     * @param waiting how many of them are due
     * @param reading how many are read just now
     * @param failing how many could not be read the last time
     * @param next when the first of all is or was due, absent where there is none
     */
    public record Figures(
            long courses,
            long waiting,
            long reading,
            long failing,
            @Nullable Instant next) {}
}
