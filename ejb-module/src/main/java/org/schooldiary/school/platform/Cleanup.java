package org.schooldiary.school.platform;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Deletes what is no record: logins and sign-ins long over, answers to old edits, old lines of the launch log. */
@Stateless
public class Cleanup {
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

    /** Logins under way that ended a day ago. */
    public int forgetLogins() {
        return delete("delete from pending_login where expires_at < ?1", LOGINS);
    }

    /** Sign-ins over for a month, with the questions of platforms that came with them. */
    public int forgetSignIns() {
        delete(
                "delete from deep_link_request where sign_in_id in (select id from sign_in where expires_at < ?1)",
                SIGN_INS);
        return delete("delete from sign_in where expires_at < ?1", SIGN_INS);
    }

    /** Answers to edits older than a month. */
    public int forgetEdits() {
        return delete("delete from edit_result where at_instant < ?1", EDITS);
    }

    /** Launches older than three months. */
    public int forgetLaunches() {
        return delete("delete from launch_log where at_instant < ?1", LAUNCHES);
    }

    private int delete(String statement, Duration age) {
        Instant before = clock.instant().minus(age);
        return entities.createNativeQuery(statement)
                .setParameter(1, before.toEpochMilli())
                .executeUpdate();
    }
}
