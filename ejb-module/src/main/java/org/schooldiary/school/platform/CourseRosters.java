package org.schooldiary.school.platform;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.schooldiary.lti.launch.GroupService;
import org.schooldiary.lti.launch.MembershipService;
import org.schooldiary.lti.membership.CourseGroup;
import org.schooldiary.lti.membership.Groups;
import org.schooldiary.lti.membership.Member;
import org.schooldiary.lti.membership.Roster;
import org.schooldiary.lti.membership.RosterDifferences;
import org.schooldiary.lti.membership.RosterUnreadable;
import org.schooldiary.lti.membership.Rosters;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.lti.registration.Registrations;
import org.schooldiary.lti.service.ServiceRefused;
import org.schooldiary.school.people.CourseId;

/**
 * Reads the class list of a course from its platform, outside every transaction, and has it written down. Never twice at a
 * time for one course, over all nodes.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CourseRosters {
    private static final Logger LOG = Logger.getLogger(CourseRosters.class.getName());

    /** How long somebody who asks waits for another reader of the same list. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int AT_ONCE = 300;

    private static final Duration PAUSE = Duration.ofMillis(100);

    @Inject
    private RosterWriting writing;

    @Inject
    private RosterQueue queue;

    @Inject
    private Registrations registrations;

    @Inject
    private Rosters rosters;

    @Inject
    private Groups groups;

    /**
     * Reads the class list afresh; takes seconds.
     *
     * @return why the list is not the newest, empty where it is
     */
    public Optional<RosterProblem> refresh(CourseId course) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<RosterTask> task = queue.claim(course);
        while (task.isEmpty() && queue.isOffered(course) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            task = queue.claim(course);
        }
        if (task.isPresent()) {
            return read(task.get());
        }
        return Optional.of(queue.isOffered(course) ? RosterProblem.BUSY : RosterProblem.NOT_OFFERED);
    }

    /**
     * Reads the class list afresh unless that was just tried: what nobody can be told is not asked at every launch.
     *
     * @return why the list is not the newest, empty where it is, or was just asked for
     */
    public Optional<RosterProblem> refreshUnlessJustAsked(CourseId course) {
        return queue.isJustAsked(course) ? Optional.empty() : refresh(course);
    }

    /**
     * Reads the class list where it is due and nobody else does.
     *
     * @return whether its platform can be asked for other lists now
     */
    public boolean readDue(CourseId course) {
        return queue.claimDue(course)
                .flatMap(this::read)
                .filter(problem -> problem == RosterProblem.UNREACHABLE)
                .isEmpty();
    }

    private Optional<RosterProblem> read(RosterTask task) {
        Optional<Registration> platform = registrations.find(task.registration());
        if (platform.isEmpty()) {
            return unread(task, RosterProblem.NOT_OFFERED, "no such platform");
        }
        try {
            RosterTaken taken = readAndWrite(task, platform.get());
            return taken.problem();
        } catch (ServiceRefused refused) {
            return unread(
                    task,
                    refused.temporary() ? RosterProblem.UNREACHABLE : RosterProblem.REFUSED,
                    refused.getMessage());
        } catch (IOException unreachable) {
            return unread(task, RosterProblem.UNREACHABLE, unreachable.getMessage());
        } catch (RuntimeException failure) {
            queue.failed(task.course(), RosterProblem.UNREACHABLE);
            throw failure;
        }
    }

    private RosterTaken readAndWrite(RosterTask task, Registration platform) throws IOException {
        Optional<RosterDifferences> differences = differences(task, platform);
        if (differences.isPresent()) {
            RosterDifferences told = differences.get();
            introduce(task.course(), platform.id(), told.changed(), told.readAt());
            RosterTaken taken = writing.takeDifferences(task.course(), platform.id(), told);
            queue.succeeded(task.course(), taken, false, told.next());
            return taken;
        }
        Optional<List<CourseGroup>> listed = groups(task, platform);
        MembershipService service = new MembershipService(task.memberships());
        Roster roster = listed.isEmpty() ? rosters.read(platform, service) : rosters.readWithGroups(platform, service);
        introduce(task.course(), platform.id(), roster.members(), roster.readAt());
        int arrived = enter(task.course(), platform.id(), roster);
        RosterTaken taken = writing.take(task.course(), platform.id(), roster).after(arrived);
        if (taken.problem().isEmpty()) {
            // A list that removes nobody for being doubtful says nothing certain about groups either.
            listed.ifPresent(told -> writing.takeGroups(task.course(), platform.id(), told, roster));
        }
        queue.succeeded(task.course(), taken, true, roster.differences());
        return taken;
    }

    private void introduce(CourseId course, RegistrationId platform, List<Member> members, Instant readAt) {
        for (int from = 0; from < members.size(); from += AT_ONCE) {
            writing.introduce(
                    course, platform, members.subList(from, Math.min(members.size(), from + AT_ONCE)), readAt);
        }
    }

    /** A large list is written in several short transactions; the last one compares it whole. */
    private int enter(CourseId course, RegistrationId platform, Roster roster) {
        int arrived = 0;
        int size = roster.members().size();
        for (int from = 0; size > AT_ONCE && from < size; from += AT_ONCE) {
            arrived += writing.enter(
                    course, platform, roster.members().subList(from, Math.min(size, from + AT_ONCE)), roster.readAt());
        }
        return arrived;
    }

    /** Empty where the whole list is wanted instead: differences that the platform refuses or tells brokenly lose somebody. */
    private Optional<RosterDifferences> differences(RosterTask task, Registration platform) throws IOException {
        if (task.differences().isEmpty()) {
            return Optional.empty();
        }
        URI address = task.differences().get();
        try {
            RosterDifferences told = rosters.readDifferences(platform, address);
            return told.unreadable() > 0 ? Optional.empty() : Optional.of(told);
        } catch (RosterUnreadable broken) {
            return Optional.empty();
        } catch (ServiceRefused refused) {
            if (refused.temporary()) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    /** Absent where the platform offers none, or does not tell them now: the course has a class list all the same. */
    private Optional<List<CourseGroup>> groups(RosterTask task, Registration platform) {
        Optional<GroupService> service = task.groups();
        if (service.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(groups.read(platform, service.get()));
        } catch (IOException unread) {
            LOG.log(Level.INFO, "Groups of course {0} not read: {1}", new Object[] {task.course(), unread.getMessage()
            });
            return Optional.empty();
        }
    }

    private Optional<RosterProblem> unread(RosterTask task, RosterProblem problem, String reason) {
        LOG.log(Level.INFO, "Class list of course {0} not read: {1}", new Object[] {task.course(), reason});
        queue.failed(task.course(), problem);
        return Optional.of(problem);
    }
}
