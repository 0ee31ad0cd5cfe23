package org.schooldiary.school.platform;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.Person;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.Right;
import org.schooldiary.school.people.RightKind;
import org.schooldiary.school.people.RightSource;

/**
 * Opens and ends the rights that follow from what a platform says of one person in a launch.
 *
 * <p>Only the role of the context authorises in the course (LTI Core 1.3, appendix A.2): an instructor may open journals
 * there, and teaches those opened by them while they are one. The platform's Administrator configures, no more.
 */
final class CourseRights {
    private final EntityManager entities;
    private final Person person;
    private final Instant now;
    private final List<Right> known;

    CourseRights(EntityManager entities, Person person, Instant now) {
        this.entities = entities;
        this.person = person;
        this.now = now;
        this.known = entities.createQuery(
                        "select r from PersonRight r where r.personId = :person order by r.id", Right.class)
                .setParameter("person", person.id().value())
                .getResultList();
    }

    /** The launch calls the person an instructor of the course, or no longer does. */
    void instructs(CourseId course, boolean instructor) {
        boolean already = known.stream().anyMatch(right -> isLive(right, RightKind.INSTRUCTS, course.value()));
        if (instructor && !already) {
            entities.persist(Right.toInstruct(person.school(), person.id(), course, RightSource.LAUNCH, now));
            teachAgain(course);
        }
        if (!instructor) {
            known.stream()
                    .filter(right -> right.isLive(now) && course.equals(right.course()))
                    .filter(right -> right.kind() == RightKind.INSTRUCTS
                            || right.kind() == RightKind.TEACHES && right.source() == RightSource.OPENING)
                    .forEach(right -> right.end(null, now));
        }
    }

    /**
     * Ends what people who left the course held by being in it: they instruct it no longer, and a guardian's link that its
     * launches claimed is no longer claimed. Journals they opened stay theirs until a launch or the school says otherwise.
     */
    static void endOfThoseGone(EntityManager entities, CourseId course, Set<PersonId> gone, Instant now) {
        if (gone.isEmpty()) {
            return;
        }
        entities.createQuery(
                        "select r from PersonRight r where r.courseId = :course and r.endsAt is null"
                                + " and (r.kind = :instructs or r.kind = :guards and r.source = :claim)",
                        Right.class)
                .setParameter("course", course.value())
                .setParameter("instructs", RightKind.INSTRUCTS)
                .setParameter("guards", RightKind.GUARDS)
                .setParameter("claim", RightSource.MENTOR_CLAIM)
                .getResultStream()
                .filter(right -> gone.contains(right.person()))
                .forEach(right -> right.end(null, now));
    }

    /** The launch calls the person an Administrator of the platform, or no longer does. */
    void configures(boolean administrator) {
        List<Right> live = known.stream()
                .filter(right ->
                        isLive(right, RightKind.CONFIGURES, person.school().value()))
                .toList();
        if (administrator && live.isEmpty()) {
            entities.persist(Right.toConfigure(person.school(), person.id(), now));
        }
        if (!administrator) {
            live.forEach(right -> right.end(null, now));
        }
    }

    /**
     * The launch claims the person as guardian of exactly these pupils of the course. A link that somebody of the school
     * ended stays ended: no platform opens it again.
     */
    void guards(CourseId course, Set<PersonId> pupils) {
        Set<PersonId> already = new HashSet<>();
        for (Right right : known) {
            if (right.kind() == RightKind.GUARDS && right.isLive(now)) {
                PersonId pupil = new PersonId(right.objectId());
                boolean ofThisClaim = right.source() == RightSource.MENTOR_CLAIM && course.equals(right.course());
                if (ofThisClaim && !pupils.contains(pupil)) {
                    right.end(null, now);
                } else {
                    already.add(ofThisClaim ? pupil : person.id());
                }
            }
        }
        pupils.stream()
                .filter(pupil -> !already.contains(pupil) && !pupil.equals(person.id()) && !isRevoked(pupil))
                .forEach(pupil -> entities.persist(Right.toGuard(person.school(), person.id(), pupil, course, now)));
    }

    /** Whether a launch of the course linked the person with the pupil and none has ended that. */
    boolean isGuardianByClaim(CourseId course, PersonId pupil) {
        return known.stream()
                .anyMatch(right -> isLive(right, RightKind.GUARDS, pupil.value())
                        && right.source() == RightSource.MENTOR_CLAIM
                        && course.equals(right.course()));
    }

    /** Whether the last word of somebody of the school on a link with the pupil was to end it. */
    private boolean isRevoked(PersonId pupil) {
        return known.stream()
                .filter(right -> right.kind() == RightKind.GUARDS && right.objectId() == pupil.value())
                .filter(right -> right.endedBySomebody() != null || right.isOpenedBySomebody())
                .reduce((earlier, later) -> later)
                .map(latest -> latest.endedBySomebody() != null)
                .orElse(false);
    }

    /** An instructor who was none for a while teaches again what was theirs; what a person ended stays ended. */
    private void teachAgain(CourseId course) {
        Set<Long> journals = new HashSet<>();
        known.stream()
                .filter(right -> right.kind() == RightKind.TEACHES && right.source() == RightSource.OPENING)
                .filter(right -> course.equals(right.course()) && right.endedBySomebody() == null)
                .forEach(right -> journals.add(right.objectId()));
        known.stream()
                .filter(right -> right.kind() == RightKind.TEACHES && right.isLive(now))
                .forEach(right -> journals.remove(right.objectId()));
        journals.forEach(journal -> entities.persist(
                Right.toTeach(person.school(), person.id(), new JournalId(journal), course, RightSource.OPENING, now)));
    }

    private boolean isLive(Right right, RightKind kind, long object) {
        return right.kind() == kind && right.objectId() == object && right.isLive(now);
    }
}
