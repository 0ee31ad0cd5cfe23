package org.schooldiary.school.platform;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.NotAllowed;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.Viewer;

/**
 * Says what the platform cannot: what a member is in spite of it, whether a course is one for guardians, and whether people
 * whom its list suddenly lacks have really left. Each with who, when and why, and each can be taken back.
 */
@Stateless
public class KeepingRoster {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Says what a member is to the course; no roster and no launch changes it.
     *
     * @throws NotFound where the viewer is neither an instructor of the course nor of the administration, or the course has
     *     no such member
     * @throws NotAllowed where it is themselves
     */
    public void set(Viewer viewer, CourseId id, PersonId person, MemberStanding standing, String reason) {
        Course course = kept(viewer, id);
        CourseMember member = member(id, person);
        if (viewer.is(person)) {
            throw new NotAllowed();
        }
        end(viewer, id, person);
        entities.persist(
                new CourseStanding(course.school(), id, person, standing, reason, viewer.person(), clock.instant()));
        member.isSetTo(standing);
    }

    /**
     * Takes back what was said of a member; the platform's word holds again.
     *
     * @throws NotFound where the viewer may not decide, or nothing was said
     */
    public void takeBack(Viewer viewer, CourseId id, PersonId person) {
        kept(viewer, id);
        CourseMember member = member(id, person);
        if (!end(viewer, id, person)) {
            throw new NotFound();
        }
        member.isSetTo(null);
    }

    /**
     * Says whether the course is one for guardians, whose Learners never become pupils.
     *
     * @throws NotFound where the course is of another school
     * @throws NotAllowed where they are neither of the administration nor the platform's Administrator
     */
    public void nameForGuardians(Viewer viewer, CourseId id, boolean guardians, String reason) {
        Course course = entities.find(Course.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (course == null || !course.school().equals(viewer.school())) {
            throw new NotFound();
        }
        if (!viewer.isAdministration() && !viewer.isPlatformAdministrator()) {
            throw new NotAllowed();
        }
        if (course.isForGuardians() == guardians) {
            return;
        }
        end(viewer, id, null);
        MemberStanding standing = guardians ? MemberStanding.GUARDIAN : MemberStanding.PUPIL;
        entities.persist(
                new CourseStanding(course.school(), id, null, standing, reason, viewer.person(), clock.instant()));
        course.isForGuardians(guardians);
    }

    /**
     * Decides about people whom the platform's list lacks: they have left the course, or they stay although it lacks them.
     * Only about those named, so that nobody decides about people they were not shown.
     *
     * @throws NotFound where the viewer may not decide, or somebody named is no member
     */
    public void decide(Viewer viewer, CourseId id, List<PersonId> people, boolean left) {
        kept(viewer, id);
        Instant now = clock.instant();
        Map<PersonId, CourseMember> members = members(id);
        Set<PersonId> gone = new HashSet<>();
        for (PersonId person : people) {
            CourseMember member = members.get(person);
            if (member == null) {
                throw new NotFound();
            }
            // Whoever has come back meanwhile is not missing any more.
            if (member.isMissing() && left) {
                member.isGone(now);
                gone.add(person);
            } else if (member.isMissing()) {
                member.isKept(viewer.person(), now);
            }
        }
        CourseRights.endOfThoseGone(entities, id, gone, now);
        RosterState state = entities.find(RosterState.class, id.value());
        if (state != null && members.values().stream().noneMatch(CourseMember::isMissing)) {
            state.isSettled();
        }
    }

    private Course kept(Viewer viewer, CourseId id) {
        Course course = entities.find(Course.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (course == null || !RosterReading.mayKeep(viewer, course)) {
            throw new NotFound();
        }
        return course;
    }

    private CourseMember member(CourseId course, PersonId person) {
        CourseMember member = members(course).get(person);
        if (member == null) {
            throw new NotFound();
        }
        return member;
    }

    private Map<PersonId, CourseMember> members(CourseId course) {
        return entities.createQuery("select m from CourseMember m where m.courseId = :course", CourseMember.class)
                .setParameter("course", course.value())
                .getResultStream()
                .collect(Collectors.toMap(CourseMember::person, Function.identity()));
    }

    private boolean end(Viewer viewer, CourseId course, @Nullable PersonId person) {
        List<CourseStanding> live = entities.createQuery(
                        "select s from CourseStanding s where s.courseId = :course and s.endedAt is null",
                        CourseStanding.class)
                .setParameter("course", course.value())
                .getResultStream()
                .filter(said -> Objects.equals(said.person(), person))
                .toList();
        live.forEach(said -> said.end(viewer.person(), clock.instant()));
        return !live.isEmpty();
    }
}
