package org.schooldiary.school.gradebook;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.store.Ids;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.Projection.Row;
import org.schooldiary.school.store.SchemaMigration;

/** Shows the technical administrator what waits for the platforms' gradebooks; no journal and no person is named. */
@Stateless
public class GradebookQueues {
    private static final String QUEUES = """
            select r.id, r.name, q.journals, q.waiting, q.blocked, q.oldest,
              (select count(*) from gradebook_score x join gradebook_column c on c.id = x.column_id
                join gradebook_sync s on s.journal_id = c.journal_id
                where s.registration_id = r.id and x.problem is not null),
              (select count(*) from gradebook_score x join gradebook_column c on c.id = x.column_id
                join gradebook_sync s on s.journal_id = c.journal_id
                where s.registration_id = r.id and x.differs_since_at is not null and x.kept_value is null),
              coalesce(p.failures, 0), p.failing_since_at, p.next_try_at, p.problem
            from platform_registration r
              join (select s.registration_id, count(*) as journals,
                  sum(case when h.version > s.synced_version then 1 else 0 end) as waiting,
                  sum(case when s.problem is not null then 1 else 0 end) as blocked,
                  min(s.waiting_since_at) as oldest
                from gradebook_sync s join journal_head h on h.journal_id = s.journal_id
                group by s.registration_id) q on q.registration_id = r.id
              left join gradebook_platform p on p.registration_id = r.id
            order by r.name, r.id
            """;

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    @Inject
    private Clock clock;

    /** The queue of every platform with a gradebook, by one query. */
    public List<GradebookQueue> all() {
        return new Projection(store).list(QUEUES, GradebookQueues::queue);
    }

    private static GradebookQueue queue(Row row) throws SQLException {
        String registration = Ids.text(row.number());
        String name = row.text();
        int journals = row.smallNumber();
        int waiting = row.smallNumber();
        int blocked = row.smallNumber();
        var oldest = row.optionalInstant();
        int refused = row.smallNumber();
        int differences = row.smallNumber();
        return new GradebookQueue(
                registration,
                name,
                journals,
                waiting,
                blocked,
                refused,
                differences,
                oldest,
                row.smallNumber(),
                row.optionalInstant(),
                row.optionalInstant(),
                row.optionalText());
    }

    /**
     * Tries everything again at once that waits for a platform.
     *
     * @throws NotFound where no platform of that id has a gradebook
     */
    public void retry(String registration) {
        long id = Ids.parse(registration).orElseThrow(NotFound::new);
        var now = clock.instant();
        int journals = entities.createQuery("update GradebookSync s set s.notBefore = :now, s.dueAt = :now"
                        + " where s.registrationId = :platform")
                .setParameter("now", now)
                .setParameter("platform", id)
                .executeUpdate();
        if (journals == 0) {
            throw new NotFound();
        }
        entities.createQuery("update GradebookScore s set s.nextTryAt = null where s.nextTryAt is not null"
                        + " and s.columnId in (select c.id from GradebookColumn c, GradebookSync y"
                        + " where y.journalId = c.journalId and y.registrationId = :platform)")
                .setParameter("platform", id)
                .executeUpdate();
        entities.createQuery("update PlatformContact p set p.nextTryAt = :now"
                        + " where p.registrationId = :platform and p.nextTryAt is not null")
                .setParameter("now", now)
                .setParameter("platform", id)
                .executeUpdate();
    }
}
