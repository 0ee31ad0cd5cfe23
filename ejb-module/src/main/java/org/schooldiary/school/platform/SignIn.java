package org.schooldiary.school.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.Person;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.SignInId;
import org.schooldiary.school.store.Ids;
import org.schooldiary.school.store.Secret;

/**
 * A person in one tab of a browser, from a launch until they sign out or a day of school is over.
 *
 * <p>The launch leaves a one-time code; the page changes it for a bearer, which lives some minutes and is replaced ahead
 * of time, and for a renewal secret, which a cookie keeps for a reload. It carries no rights: those are read afresh.
 */
@Entity
@Table(name = "sign_in")
public class SignIn {
    /** How long a person stays signed in after a launch, whatever they do. */
    public static final Duration LIFE = Duration.ofHours(12);

    /** How long the page has to change the code for a bearer. */
    public static final Duration CODE_LIFE = Duration.ofSeconds(60);

    /** How long a bearer lives. */
    public static final Duration BEARER_LIFE = Duration.ofMinutes(15);

    /** How long the last renewal secret still serves a second reload that was under way when it was replaced. */
    static final Duration RENEWAL_GRACE = Duration.ofSeconds(30);

    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "course_id")
    private @Nullable Long courseId;

    @Column(name = "deployment_row")
    private @Nullable Long deploymentRow;

    private String language;

    @Column(name = "code_hash")
    private @Nullable String codeHash;

    @Column(name = "code_expires_at")
    private @Nullable Instant codeExpiresAt;

    @Column(name = "bearer_hash")
    private @Nullable String bearerHash;

    @Column(name = "bearer_expires_at")
    private @Nullable Instant bearerExpiresAt;

    @Column(name = "previous_bearer_hash")
    private @Nullable String previousBearerHash;

    @Column(name = "previous_bearer_expires_at")
    private @Nullable Instant previousBearerExpiresAt;

    @Column(name = "renewal_hash")
    private @Nullable String renewalHash;

    @Column(name = "previous_renewal_hash")
    private @Nullable String previousRenewalHash;

    @Column(name = "renewed_at")
    private @Nullable Instant renewedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** For JPA. */
    protected SignIn() {}

    SignIn(Person person, long deployment, @Nullable CourseId course, Locale language, Secret code, Instant now) {
        this.id = Ids.next();
        this.schoolId = person.school().value();
        this.personId = person.id().value();
        this.deploymentRow = deployment;
        this.courseId = course == null ? null : course.value();
        this.language = language.getLanguage();
        this.codeHash = code.hash();
        this.codeExpiresAt = now.plus(CODE_LIFE);
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /** Uses the code of the launch up; false where it came too late. */
    boolean useCode(Instant now) {
        boolean inTime = codeExpiresAt != null && now.isBefore(codeExpiresAt) && isLive(now);
        codeHash = null;
        codeExpiresAt = null;
        return inTime;
    }

    /** Hands out a new bearer; the last one serves requests under way until it would have ended anyway. */
    void carry(Secret bearer, Instant now) {
        previousBearerHash = bearerHash;
        previousBearerExpiresAt = bearerExpiresAt;
        bearerHash = bearer.hash();
        Instant end = now.plus(BEARER_LIFE);
        bearerExpiresAt = end.isBefore(expiresAt) ? end : expiresAt;
    }

    /** Hands out a new renewal secret; the last one serves a parallel reload for some seconds. */
    void renewBy(Secret renewal, Instant now) {
        previousRenewalHash = renewalHash;
        renewalHash = renewal.hash();
        renewedAt = now;
    }

    /** Whether {@code secret} may renew this sign-in now. */
    boolean isRenewedBy(Secret secret, Instant now) {
        if (!isLive(now)) {
            return false;
        }
        if (renewalHash != null && secret.matches(renewalHash)) {
            return true;
        }
        return previousRenewalHash != null
                && renewedAt != null
                && now.isBefore(renewedAt.plus(RENEWAL_GRACE))
                && secret.matches(previousRenewalHash);
    }

    /** When the bearer of that hash ends; absent where it is none of this sign-in's. */
    @Nullable Instant endOfBearer(String hash) {
        if (hash.equals(bearerHash)) {
            return bearerExpiresAt;
        }
        return hash.equals(previousBearerHash) ? previousBearerExpiresAt : null;
    }

    /** Signs out. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    /** Shows the screens in {@code chosen} from now on. */
    void reads(Locale chosen) {
        language = chosen.getLanguage();
    }

    boolean isLive(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    public SignInId id() {
        return new SignInId(id);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    /** The course of the launch, absent where it came from none. */
    public @Nullable CourseId course() {
        return courseId == null ? null : new CourseId(courseId);
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    /** When the current bearer ends. */
    public @Nullable Instant bearerExpiresAt() {
        return bearerExpiresAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
