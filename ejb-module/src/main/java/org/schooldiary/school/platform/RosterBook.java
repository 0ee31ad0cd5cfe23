package org.schooldiary.school.platform;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.membership.Member;
import org.schooldiary.lti.membership.MemberStatus;
import org.schooldiary.lti.membership.Roster;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.Person;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.store.Ids;

/** Writes a class list that was read into the course: who is in it, and who no longer is. Opens no rights. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RosterBook {
    /** From this share of missing members on, in hundredths, nobody is removed without a confirmation. */
    static final int MANY = 20;

    /** In a course as small as this the share says nothing. */
    static final int FEW_MEMBERS = 5;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Where the class list of a course is read, empty where the platform offers none. */
    public Optional<Address> address(CourseId id) {
        Course course = entities.find(Course.class, id.value());
        URI memberships = course == null ? null : course.memberships();
        if (memberships == null) {
            return Optional.empty();
        }
        Number registration =
                (Number) entities.createNativeQuery("select d.registration_id from deployment d where d.id = ?1")
                        .setParameter(1, course.deploymentRow())
                        .getSingleResult();
        return Optional.of(new Address(new RegistrationId(Ids.text(registration.longValue())), memberships));
    }

    /**
     * Takes a whole class list over.
     *
     * @param removeMany whether somebody has looked and wants even many missing members removed
     * @return {@link RosterProblem#MANY_MISSING} where nobody was removed because too many would have been
     */
    public Optional<RosterProblem> take(CourseId id, RegistrationId registration, Roster roster, boolean removeMany) {
        Instant now = clock.instant();
        Course course = entities.find(Course.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        People people = new People(
                entities, course.school(), Ids.parse(registration.value()).orElseThrow(), now);
        Map<PersonId, CourseMember> known = known(id);
        Map<PersonId, Member> listed = listed(people, roster);
        entities.flush();
        listed.forEach((person, member) -> show(course, known.get(person), person, member, now));
        course.rosterWasRead(now);
        List<CourseMember> missing = known.values().stream()
                .filter(member -> member.isActive() && member.belongsOnTheList())
                .filter(member -> !listed.containsKey(member.person()))
                .toList();
        if (!removeMany && areMany(missing.size(), listed.size())) {
            return Optional.of(RosterProblem.MANY_MISSING);
        }
        missing.forEach(CourseMember::isGone);
        return Optional.empty();
    }

    /** The people of the list, each made where unknown; the store must have them before their memberships. */
    private static Map<PersonId, Member> listed(People people, Roster roster) {
        Map<PersonId, Member> listed = new LinkedHashMap<>();
        for (Member member : roster.members()) {
            if (member.status() == MemberStatus.ACTIVE) {
                Person person = people.named(member.subject(), member.names());
                person.isReachedBy(null, member.sourcedId().orElse(null));
                listed.put(person.id(), member);
            }
        }
        return listed;
    }

    /** Whether so many would vanish that a confirmation is needed. */
    static boolean areMany(int missing, int present) {
        int before = missing + present;
        return before > FEW_MEMBERS && missing * 100 > before * MANY;
    }

    /** A class list may call non-editing teachers and parents learners (Moodle): what their own launch said stays. */
    private void show(Course course, @Nullable CourseMember known, PersonId person, Member listed, Instant now) {
        CourseMember member = known;
        if (member == null) {
            member = new CourseMember(course, person);
            member.isSeen(listed.roles(), CourseMember.Source.ROSTER, now);
            entities.persist(member);
        } else if (member.isKnownByLaunchAsMoreThanLearner()) {
            member.isStillThere(now);
        } else {
            member.isSeen(listed.roles(), CourseMember.Source.ROSTER, now);
        }
    }

    private Map<PersonId, CourseMember> known(CourseId course) {
        Map<PersonId, CourseMember> known = new HashMap<>();
        entities.createQuery("select m from CourseMember m where m.courseId = :course", CourseMember.class)
                .setParameter("course", course.value())
                .getResultList()
                .forEach(member -> known.put(member.person(), member));
        return known;
    }

    /** Where a class list is read. */
    public record Address(RegistrationId registration, URI memberships) {}
}
