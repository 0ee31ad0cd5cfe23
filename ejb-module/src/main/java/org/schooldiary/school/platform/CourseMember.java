package org.schooldiary.school.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.launch.ContextRole;
import org.schooldiary.lti.launch.Roles;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.store.Ids;

/**
 * A person whom a launch or the platform's class list shows in a course: a proposal, never a right.
 *
 * <p>Who leaves the class list stays here as inactive; who was dismissed as no pupil stays so until the journal's teacher
 * takes them in after all. Who is missing from it together with many others is missing only, until somebody has decided.
 * What the school says of a member by hand goes before everything the platform says.
 */
@Entity
@Table(name = "course_member")
class CourseMember {
    /** How the platform showed this member last. */
    enum Source {
        LAUNCH,
        ROSTER
    }

    /** So exact is what is kept of when the platform last showed a member. */
    private static final Duration SEEN_ANEW = Duration.ofHours(24);

    @Id
    private long id;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "course_id")
    private long courseId;

    @Column(name = "person_id")
    private long personId;

    private String roles;

    @Enumerated(EnumType.STRING)
    private Source source;

    private boolean active;

    @Column(name = "dismissed_at")
    private @Nullable Instant dismissedAt;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    @Enumerated(EnumType.STRING)
    private @Nullable MemberStanding standing;

    @Column(name = "guardian_link_at")
    private @Nullable Instant guardianLinkAt;

    @Column(name = "missing_at")
    private @Nullable Instant missingAt;

    @Column(name = "listed_at")
    private @Nullable Instant listedAt;

    @Column(name = "kept_at")
    private @Nullable Instant keptAt;

    @Column(name = "kept_by")
    private @Nullable Long keptBy;

    @Column(name = "gone_at")
    private @Nullable Instant goneAt;

    /** For JPA. */
    protected CourseMember() {}

    CourseMember(Course course, PersonId person) {
        this.id = Ids.next();
        this.schoolId = course.school().value();
        this.courseId = course.id().value();
        this.personId = person.value();
    }

    /** The platform shows this member now, with these roles. */
    void isSeen(Roles shown, Source where, Instant now) {
        roles = shown.inContext().stream().map(ContextRole::shortName).collect(Collectors.joining(" "));
        source = where;
        isStillThere(now);
    }

    /** The platform's class list holds this member, whose own launch knows better in which roles. */
    void isStillThere(Instant now) {
        boolean wasActive = active;
        active = true;
        // Once a day, so that a launch that tells nothing new writes nothing.
        if (seenAt == null || !wasActive && now.isAfter(seenAt) || !now.isBefore(seenAt.plus(SEEN_ANEW))) {
            seenAt = now.truncatedTo(ChronoUnit.MILLIS);
        }
        missingAt = null;
        keptAt = null;
        keptBy = null;
        goneAt = null;
    }

    /** The platform's class list holds this member. */
    void isListed(Instant now) {
        if (listedAt == null) {
            listedAt = now;
        }
    }

    /** This member came by a link that is meant for guardians. */
    void cameByGuardiansLink(Instant now) {
        if (guardianLinkAt == null) {
            guardianLinkAt = now;
        }
    }

    /** Somebody says what this member is, whatever the platform says; absent: takes that back. */
    void isSetTo(@Nullable MemberStanding said) {
        standing = said;
        if (said == MemberStanding.PUPIL) {
            dismissedAt = null;
        }
    }

    /** Whether this member's own launch said instructor or mentor, whatever a class list says. */
    boolean isKnownByLaunchAsMoreThanLearner() {
        return source == Source.LAUNCH
                && (roles().contains(ContextRole.INSTRUCTOR) || roles().contains(ContextRole.MENTOR));
    }

    /** Whether missing from the class list means gone: not so for teachers and others whom lists leave out from the first. */
    boolean belongsOnTheList() {
        return listedAt != null || MemberStanding.of(roles(), false) == MemberStanding.PUPIL;
    }

    /** Whether this member turned up when a list that was read at that time was under way already. */
    boolean cameAfter(Instant readAt) {
        // Kept to the millisecond: the same one may be after it.
        return seenAt != null && !seenAt.isBefore(readAt.truncatedTo(ChronoUnit.MILLIS));
    }

    /** The platform's class list no longer shows this member. */
    void isGone(Instant now) {
        active = false;
        missingAt = null;
        goneAt = now;
    }

    /** The class list lacks this member and so many others that somebody has to look first. */
    void isMissing(Instant now) {
        if (missingAt == null) {
            missingAt = now;
        }
    }

    /** Somebody has looked: this member stays although the class list lacks them. */
    void isKept(PersonId by, Instant now) {
        missingAt = null;
        keptAt = now;
        keptBy = by.value();
    }

    PersonId person() {
        return new PersonId(personId);
    }

    /** The roles within the course, unknown ones left out. */
    Set<ContextRole> roles() {
        return Roles.of(List.of(roles.split(" "))).inContext();
    }

    /** What this member is to the course: as somebody said by hand, else by their roles, the link they came by and the course. */
    MemberStanding standing(Course course) {
        return standing != null
                ? standing
                : MemberStanding.of(roles(), guardianLinkAt != null || course.isForGuardians());
    }

    boolean isActive() {
        return active;
    }

    boolean isDismissed() {
        return dismissedAt != null;
    }

    /** Whether a decision about this member is waited for. */
    boolean isMissing() {
        return active && missingAt != null;
    }

    /** Whether somebody decided that this member stays although the class list lacks them. */
    boolean isKept() {
        return keptAt != null;
    }

    /** When the platform's class list first showed that this member had left, absent while they are there. */
    @Nullable Instant goneAt() {
        return goneAt;
    }

    /** When the platform first named this member in the course. */
    Instant since() {
        return Ids.madeAt(id);
    }
}
