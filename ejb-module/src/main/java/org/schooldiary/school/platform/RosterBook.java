package org.schooldiary.school.platform;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.membership.Member;
import org.schooldiary.lti.membership.MemberStatus;
import org.schooldiary.lti.membership.Roster;
import org.schooldiary.lti.membership.RosterDifferences;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.Person;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.store.Ids;

/**
 * Writes a class list that was read into the course: who is in it, and who no longer is. Opens no rights and ends those
 * that came with being in the course; what was set by hand stays.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RosterBook {
    /** Where more than this share of the members is missing, in hundredths, nobody is removed without a confirmation. */
    static final int MANY = 20;

    /** In a course as small as this the share says nothing. */
    static final int FEW_MEMBERS = 5;

    @PersistenceContext
    private EntityManager entities;

    /**
     * Makes the people of a part of a class list known, in a transaction that holds nothing of the course: they may be
     * arriving by launches of their own just now.
     */
    public void introduce(CourseId id, RegistrationId registration, List<Member> part, Instant readAt) {
        named(entities.find(Course.class, id.value()), registration, part, readAt);
    }

    /**
     * Writes a part of a class list down and compares nothing.
     *
     * @return how many of it were not known in the course
     */
    public int enter(CourseId id, RegistrationId registration, List<Member> part, Instant readAt) {
        Course course = locked(id);
        Map<PersonId, CourseMember> known = known(id);
        return show(course, known, named(course, registration, part, readAt), readAt);
    }

    /**
     * Takes a whole class list over. Where it lacks many, or holds entries that could be anybody, whoever it lacks is
     * missing until somebody decides; an empty list removes nobody at all.
     */
    public RosterTaken take(CourseId id, RegistrationId registration, Roster roster) {
        Course course = locked(id);
        Map<PersonId, CourseMember> known = known(id);
        Map<PersonId, Member> listed = named(course, registration, roster.members(), roster.readAt());
        int arrived = show(course, known, listed, roster.readAt());
        Set<PersonId> present = active(listed);
        course.rosterWasRead(roster.readAt());
        List<CourseMember> absent = known.values().stream()
                .filter(member -> member.isActive() && !member.isKept() && !member.cameAfter(roster.readAt()))
                .filter(member -> member.belongsOnTheList() || listed.containsKey(member.person()))
                .filter(member -> !present.contains(member.person()))
                .toList();
        boolean doubtful = roster.unreadable() > 0 && !absent.isEmpty();
        return leave(id, known, absent, present.isEmpty(), doubtful, arrived, roster.readAt());
    }

    /** Takes over what changed since the last list; the same safeguards hold. */
    public RosterTaken takeDifferences(CourseId id, RegistrationId registration, RosterDifferences differences) {
        Course course = locked(id);
        Map<PersonId, CourseMember> known = known(id);
        Map<PersonId, Member> listed = named(course, registration, differences.changed(), differences.readAt());
        int arrived = show(course, known, listed, differences.readAt());
        Set<PersonId> present = active(listed);
        course.rosterWasRead(differences.readAt());
        List<CourseMember> absent = listed.keySet().stream()
                .filter(person -> !present.contains(person))
                .map(known::get)
                .filter(member -> member != null && member.isActive() && !member.isKept())
                .toList();
        boolean emptied = active(known.values()) == absent.size();
        return leave(id, known, absent, emptied, false, arrived, differences.readAt());
    }

    private Course locked(CourseId id) {
        return entities.find(Course.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    private Map<PersonId, CourseMember> known(CourseId course) {
        Map<PersonId, CourseMember> known = new HashMap<>();
        entities.createQuery("select m from CourseMember m where m.courseId = :course", CourseMember.class)
                .setParameter("course", course.value())
                .getResultList()
                .forEach(member -> known.put(member.person(), member));
        return known;
    }

    /** The people of the list, made where unknown and active; the store must have them before their memberships. */
    private Map<PersonId, Member> named(Course course, RegistrationId registration, List<Member> members, Instant now) {
        People people = new People(
                entities, course.school(), Ids.parse(registration.value()).orElseThrow(), now);
        people.lookUp(members.stream().map(Member::subject).toList());
        Map<PersonId, Member> named = new LinkedHashMap<>();
        for (Member member : members) {
            if (member.status() == MemberStatus.ACTIVE) {
                Person person = people.named(member.subject(), member.names());
                person.isReachedBy(null, member.sourcedId().orElse(null));
                named.put(person.id(), member);
            } else {
                people.find(member.subject()).ifPresent(person -> named.put(person.id(), member));
            }
        }
        entities.flush();
        return named;
    }

    private int show(Course course, Map<PersonId, CourseMember> known, Map<PersonId, Member> listed, Instant now) {
        int arrived = 0;
        for (PersonId person : active(listed)) {
            CourseMember member = known.get(person);
            if (member == null) {
                arrived++;
                member = new CourseMember(course, person);
                known.put(person, member);
                member.isListed(now);
                member.isSeen(listed.get(person).roles(), CourseMember.Source.ROSTER, now);
                entities.persist(member);
            } else if (member.isKnownByLaunchAsMoreThanLearner()) {
                // A class list may call non-editing teachers and parents learners (Moodle).
                member.isListed(now);
                member.isStillThere(now);
            } else {
                member.isListed(now);
                member.isSeen(listed.get(person).roles(), CourseMember.Source.ROSTER, now);
            }
        }
        return arrived;
    }

    private static Set<PersonId> active(Map<PersonId, Member> listed) {
        Set<PersonId> active = new HashSet<>();
        listed.forEach((person, member) -> {
            if (member.status() == MemberStatus.ACTIVE) {
                active.add(person);
            }
        });
        return active;
    }

    private RosterTaken leave(
            CourseId course,
            Map<PersonId, CourseMember> known,
            List<CourseMember> absent,
            boolean emptied,
            boolean doubtful,
            int arrived,
            Instant now) {
        boolean many = doubtful || areMany(absent.size(), active(known.values()) - absent.size());
        RosterProblem problem = problem(absent.isEmpty(), emptied, many);
        if (problem == null) {
            absent.forEach(member -> member.isGone(now));
            CourseRights.endOfThoseGone(entities, course, people(absent), now);
        } else if (problem == RosterProblem.MANY_MISSING) {
            absent.forEach(member -> member.isMissing(now));
        }
        boolean stillMissing = known.values().stream().anyMatch(CourseMember::isMissing);
        return new RosterTaken(
                Optional.ofNullable(problem == null && stillMissing ? RosterProblem.MANY_MISSING : problem),
                active(known.values()),
                arrived,
                problem == null ? absent.size() : 0);
    }

    private static Set<PersonId> people(List<CourseMember> members) {
        return members.stream().map(CourseMember::person).collect(Collectors.toSet());
    }

    private static int active(Collection<CourseMember> members) {
        return (int) members.stream().filter(CourseMember::isActive).count();
    }

    private static @Nullable RosterProblem problem(boolean nobodyAbsent, boolean emptied, boolean many) {
        if (nobodyAbsent) {
            return null;
        }
        if (emptied) {
            return RosterProblem.EMPTIED;
        }
        return many ? RosterProblem.MANY_MISSING : null;
    }

    /** Whether so many would vanish that a confirmation is needed. */
    static boolean areMany(int missing, int present) {
        int before = missing + present;
        return before > FEW_MEMBERS && missing * 100 > before * MANY;
    }
}
