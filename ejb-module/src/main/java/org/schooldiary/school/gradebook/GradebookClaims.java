package org.schooldiary.school.gradebook;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.store.Projection;
import org.schooldiary.school.store.SchemaMigration;

/**
 * Says which journals wait for which platform, and lets one round at a time have a journal.
 *
 * <p>A claim is a conditional update of the journal's row, so that it works on every database. A node renews its claims
 * every few seconds; one that dies loses them after a few of these.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class GradebookClaims {
    /** A claim lives for as many renewals; a few may be late. */
    private static final int RENEWALS = 6;

    /** Longer than the one request by which a platform is asked whether it answers again. */
    private static final Duration PROBE = Duration.ofMinutes(2);

    private static final String NEW = """
            select j.id, j.school_id, d.registration_id
            from journal j join course c on c.id = j.course_id join deployment d on d.id = c.deployment_row
            where c.lineitems_url is not null
              and not exists (select 1 from gradebook_sync s where s.journal_id = j.id)
            """;

    private static final String ADD = """
            insert into gradebook_sync (journal_id, school_id, registration_id, works, synced_version, not_before_at,
              claimed_until_at) values (?1, ?2, ?3, false, -1, 0, 0)
            """;

    private static final String STARTS_WAITING = """
            update gradebook_sync set waiting_since_at = ?1 where waiting_since_at is null and exists (
              select 1 from journal_head h where h.journal_id = gradebook_sync.journal_id
                and h.version > gradebook_sync.synced_version)
            """;

    private static final String DUE = """
            select s.registration_id, s.journal_id
            from gradebook_sync s
              join journal_head h on h.journal_id = s.journal_id
              left join gradebook_platform p on p.registration_id = s.registration_id
            where s.claimed_until_at <= ? and s.not_before_at <= ?
              and (h.version > s.synced_version or s.due_at <= ? or s.read_due_at <= ?)
              and (p.next_try_at is null or p.next_try_at <= ?)
            order by s.waiting_since_at, s.journal_id
            """;

    private static final String CLAIMED =
            "update gradebook_sync set claimed_until_at = ?1 where journal_id = ?2 and claimed_until_at <= ?3";

    /** Seconds between two renewals. */
    @Inject
    @ConfigProperty(name = "diary.gradebook.interval", defaultValue = "5")
    private int interval;

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = SchemaMigration.STORE)
    private DataSource store;

    @Inject
    private Clock clock;

    /** Takes in journals whose course turned out to have a gradebook, and notes which journals begin to wait. */
    public void takeStock() {
        new Projection(store)
                .list(NEW, row -> new long[] {row.number(), row.number(), row.number()})
                .forEach(added -> entities.createNativeQuery(ADD)
                        .setParameter(1, added[0])
                        .setParameter(2, added[1])
                        .setParameter(3, added[2])
                        .executeUpdate());
        entities.createNativeQuery(STARTS_WAITING)
                .setParameter(1, clock.instant().toEpochMilli())
                .executeUpdate();
    }

    /** The journals that something is to be done for now, by platform; who waits longest comes first. */
    public Map<Long, List<JournalId>> due() {
        Instant now = clock.instant();
        Map<Long, List<JournalId>> due = new LinkedHashMap<>();
        new Projection(store)
                .list(DUE, row -> new long[] {row.number(), row.number()}, now, now, now, now, now)
                .forEach(found -> due.computeIfAbsent(found[0], platform -> new ArrayList<>())
                        .add(new JournalId(found[1])));
        return due;
    }

    /** Has the gradebooks of running years read back, a school's night after another's day. */
    public void readEverything() {
        entities.createNativeQuery("update gradebook_sync set read_due_at = ?1 where journal_id in (select j.id"
                        + " from journal j join academic_year y on y.id = j.year_id where y.last_day >= ?2)")
                .setParameter(1, clock.instant().toEpochMilli())
                .setParameter(2, Date.valueOf(LocalDate.now(clock)))
                .executeUpdate();
    }

    /** Takes a journal, so that nobody else sends it; false where somebody has it. */
    public boolean claim(JournalId journal) {
        Instant now = clock.instant();
        return entities.createNativeQuery(CLAIMED)
                        .setParameter(1, endOfClaim(now))
                        .setParameter(2, journal.value())
                        .setParameter(3, now.toEpochMilli())
                        .executeUpdate()
                == 1;
    }

    /** Keeps journals that this node is sending. */
    public void renew(List<JournalId> journals) {
        journals.forEach(journal -> entities.createNativeQuery(
                        "update gradebook_sync set claimed_until_at = ?1 where journal_id = ?2 and claimed_until_at > ?3")
                .setParameter(1, endOfClaim(clock.instant()))
                .setParameter(2, journal.value())
                .setParameter(3, clock.instant().toEpochMilli())
                .executeUpdate());
    }

    private long endOfClaim(Instant now) {
        return now.plusSeconds((long) RENEWALS * interval).toEpochMilli();
    }

    /** Changes how far a journal is; nothing happens where it has no gradebook. */
    public void change(JournalId journal, Consumer<GradebookSync> change) {
        GradebookSync sync = entities.find(GradebookSync.class, journal.value(), LockModeType.PESSIMISTIC_WRITE);
        if (sync != null) {
            change.accept(sync);
        }
    }

    /** Whether the platform may be asked now. One that did not answer is asked by one round at a time. */
    public boolean mayAsk(long registration) {
        PlatformContact contact = contact(registration);
        return contact == null || contact.begin(PROBE, clock.instant());
    }

    /** The platform answers. */
    public void answered(long registration) {
        PlatformContact contact = contact(registration);
        if (contact != null) {
            contact.answered();
        }
    }

    /** Whoever comes next may ask the platform: nothing was asked of it after all, or somebody wants it tried now. */
    public void askAgain(long registration) {
        PlatformContact contact = contact(registration);
        if (contact != null) {
            contact.retry(clock.instant());
        }
    }

    /** The platform does not answer, or asks to be left alone. */
    public void failed(long registration, String why, @Nullable Duration askedFor) {
        PlatformContact contact = contact(registration);
        if (contact == null) {
            contact = new PlatformContact(registration);
            entities.persist(contact);
        }
        contact.failed(why, askedFor, ThreadLocalRandom.current(), clock.instant());
    }

    private @Nullable PlatformContact contact(long registration) {
        return entities.find(PlatformContact.class, registration, LockModeType.PESSIMISTIC_WRITE);
    }
}
