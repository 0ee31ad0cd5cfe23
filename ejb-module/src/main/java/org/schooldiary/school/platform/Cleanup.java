package org.schooldiary.school.platform;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Deletes what is no record: logins and sign-ins long over, answers to old edits, old lines of the launch log.
 *
 * <p>Each call deletes a {@link #BATCH} of the oldest at most, so that no transaction is long and no lock is held over many
 * rows; whoever calls goes on while a whole batch was deleted.
 */
@Stateless
public class Cleanup {
    /** So many rows are deleted at once, and those of the same instant as the last of them. */
    static final int BATCH = 500;

    /** A login that was answered is known as such for so long. */
    static final Duration LOGINS = Duration.ofHours(24);

    /** So long one can see where one was signed in. */
    static final Duration SIGN_INS = Duration.ofDays(30);

    /** So long the same edit sent again is applied once. */
    static final Duration EDITS = Duration.ofDays(30);

    /** So long the launch doctor remembers. */
    static final Duration LAUNCHES = Duration.ofDays(90);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Answered logins that would have ended a day ago. */
    public int forgetLogins() {
        return deleteOldest("answered_login", "expires_at", LOGINS);
    }

    /** Sign-ins over for a month, with the questions of platforms that came with them. */
    public int forgetSignIns() {
        long until = until("sign_in", "expires_at", SIGN_INS);
        delete("delete from terms_question where sign_in_id in (select id from sign_in where expires_at <= ?1)", until);
        delete(
                "delete from deep_link_request where sign_in_id in (select id from sign_in where expires_at <= ?1)",
                until);
        return delete("delete from sign_in where expires_at <= ?1", until);
    }

    /** Answers to edits older than a month. */
    public int forgetEdits() {
        return deleteOldest("edit_result", "at_instant", EDITS);
    }

    /** Launches older than three months. */
    public int forgetLaunches() {
        return deleteOldest("launch_log", "at_instant", LAUNCHES);
    }

    private int deleteOldest(String table, String column, Duration age) {
        return delete("delete from " + table + " where " + column + " <= ?1", until(table, column, age));
    }

    /** Up to when a row is among the oldest of those over that long, in milliseconds since 1970. */
    private long until(String table, String column, Duration age) {
        Instant before = clock.instant().minus(age);
        List<?> last = entities.createNativeQuery("select " + column + " from " + table + " where " + column
                        + " < ?1 order by " + column + " offset " + (BATCH - 1) + " rows fetch next 1 rows only")
                .setParameter(1, before.toEpochMilli())
                .getResultList();
        return last.isEmpty() ? before.toEpochMilli() - 1 : ((Number) last.get(0)).longValue();
    }

    private int delete(String statement, long until) {
        return entities.createNativeQuery(statement).setParameter(1, until).executeUpdate();
    }
}
