package org.schooldiary.school.platform.connection;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.platform.connection.Effects.Named;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.SchemaMigration;

/** Counts what approving, moving or switching off would do, so that it can be said before. */
@Stateless
public class ReadingEffects {
    private static final String COURSES =
            " from course c join deployment d on d.id = c.deployment_row" + " where c.school_id = d.school_id and ";

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    @Inject
    private Clock clock;

    /**
     * What would become of a place in a platform.
     *
     * @param target the school to which it would move, absent where it would not
     * @throws NotFound where there is no such deployment
     * @throws Invalid naming {@code school} where there is no such school
     */
    public Effects ofDeployment(long deployment, @Nullable SchoolId target) {
        Place place = new Projection(store)
                .first(
                        "select d.registration_id, d.deployment_id, d.school_id from deployment d where d.id = ?",
                        row -> new Place(row.number(), row.text(), row.optionalNumber()),
                        deployment)
                .orElseThrow(NotFound::new);
        return new Effects(
                place.school() == null ? null : named(place.school()),
                target == null ? null : named(target.value()),
                count("select count(*)" + COURSES + "d.id = ?", deployment),
                count(
                        "select count(*) from journal j where j.course_id in (select c.id" + COURSES + "d.id = ?)",
                        deployment),
                count(
                        "select count(distinct m.person_id) from course_member m where m.course_id in (select c.id"
                                + COURSES + "d.id = ?)",
                        deployment),
                count(
                        "select count(*) from sign_in s where s.deployment_row = ? and s.ended_at is null"
                                + " and s.expires_at > ?",
                        deployment,
                        clock.instant()),
                lastLaunch("and l.deployment_id = ?", place.registration(), place.deployment()));
    }

    /**
     * What switching a whole platform off would do.
     *
     * @throws NotFound where there is none
     */
    public Effects ofPlatform(long platform) {
        if (count("select count(*) from platform_registration r where r.id = ?", platform) == 0) {
            throw new NotFound();
        }
        return new Effects(
                null,
                null,
                count("select count(*)" + COURSES + "d.registration_id = ?", platform),
                count(
                        "select count(*) from journal j where j.course_id in (select c.id" + COURSES
                                + "d.registration_id = ?)",
                        platform),
                count("select count(*) from person p where p.registration_id = ?", platform),
                count(
                        "select count(*) from sign_in s join person p on p.id = s.person_id where p.registration_id = ?"
                                + " and s.ended_at is null and s.expires_at > ?",
                        platform,
                        clock.instant()),
                lastLaunch("", platform));
    }

    private @Nullable Instant lastLaunch(String condition, Object... parameters) {
        return new Projection(store)
                .list(
                        "select max(l.at_instant) from launch_log l where l.registration_id = ?"
                                + " and l.outcome = 'accepted' " + condition,
                        Projection.Row::optionalInstant,
                        parameters)
                .get(0);
    }

    private Named named(long school) {
        return new Projection(store)
                .first("select s.name from school s where s.id = ?", Projection.Row::text, school)
                .map(name -> new Named(new SchoolId(school), name))
                .orElseThrow(() -> new Invalid("school", "problem.no-such-school"));
    }

    private long count(String sql, Object... parameters) {
        return new Projection(store)
                .first(sql, Projection.Row::number, parameters)
                .orElseThrow();
    }

    private record Place(
            long registration, String deployment, @Nullable Long school) {}
}
