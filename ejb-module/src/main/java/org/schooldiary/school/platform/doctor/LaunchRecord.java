package org.schooldiary.school.platform.doctor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.refusal.FactName;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.school.store.Ids;

/** A line of the launch doctor's log: what came, what became of it, and the facts that are counted in columns of their own. */
@Entity
@Table(name = "launch_log")
class LaunchRecord {
    private static final int LONGEST_FACTS = 4000;
    private static final int LONGEST_ID = 255;
    private static final int LONGEST_WORD = 64;
    private static final int LONGEST_SESSION = 32;

    @Id
    private long id;

    @Column(name = "at_instant")
    private Instant at;

    @Column(name = "registration_id")
    private @Nullable Long registrationId;

    @Column(name = "school_id")
    private @Nullable Long schoolId;

    private String outcome;

    private String facts;

    @Column(name = "deployment_id")
    private @Nullable String deploymentId;

    @Column(name = "message_type")
    private @Nullable String messageType;

    @Column(name = "login_at")
    private @Nullable Instant loginAt;

    @Column(name = "skew_seconds")
    private @Nullable Long skewSeconds;

    @Column(name = "browser_session")
    private @Nullable String browserSession;

    @Column(name = "grade_scopes")
    private @Nullable String gradeScopes;

    @Column(name = "roster_offered")
    private @Nullable Boolean rosterOffered;

    @Column(name = "product_version")
    private @Nullable String productVersion;

    @Column(name = "self_test")
    private boolean selfTest;

    /** For JPA. */
    protected LaunchRecord() {}

    LaunchRecord(
            String outcome,
            @Nullable Long registration,
            @Nullable Long school,
            Facts facts,
            boolean selfTest,
            Instant now) {
        Map<String, String> seen = facts.asMap();
        this.id = Ids.next();
        this.at = now;
        this.outcome = outcome;
        this.registrationId = registration;
        this.schoolId = school;
        this.facts = facts.json(LONGEST_FACTS);
        this.deploymentId = cut(seen.get(FactName.DEPLOYMENT_ID), LONGEST_ID);
        this.messageType = cut(seen.get(FactName.MESSAGE_TYPE), LONGEST_WORD);
        this.loginAt = instant(seen.get(FactName.LOGIN_AT));
        this.skewSeconds = skew(instant(seen.get(FactName.ISSUED_AT)), now);
        this.browserSession = cut(seen.get(FactName.BROWSER_SESSION), LONGEST_SESSION);
        this.gradeScopes = cut(seen.get(FactName.GRADE_SCOPES), LONGEST_ID);
        String roster = seen.get(FactName.ROSTER_OFFERED);
        this.rosterOffered = roster == null ? null : Boolean.valueOf(roster);
        this.productVersion = cut(seen.get(FactName.PRODUCT_VERSION), LONGEST_WORD);
        this.selfTest = selfTest;
    }

    /** How far the platform's clock is ahead of ours; behind it, and for the time that the message was on its way, below zero. */
    private static @Nullable Long skew(@Nullable Instant issued, Instant arrived) {
        return issued == null ? null : (Long) Duration.between(arrived, issued).toSeconds();
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException cutShort) {
            return null;
        }
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    long id() {
        return id;
    }

    /** As the launch doctor reads it. */
    LoggedLaunch told(@Nullable String platform, @Nullable String product) {
        return new LoggedLaunch(
                Ids.text(id),
                at,
                registrationId == null ? null : Ids.text(registrationId),
                platform,
                product,
                productVersion,
                deploymentId,
                messageType,
                outcome,
                loginAt,
                skewSeconds,
                browserSession,
                selfTest,
                Facts.ofJson(facts));
    }
}
