package org.schooldiary.school.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.schooldiary.lti.membership.CourseGroup;
import org.schooldiary.lti.membership.Member;
import org.schooldiary.lti.membership.Roster;
import org.schooldiary.lti.membership.RosterDifferences;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.store.Retried;

/**
 * Has what was read from a platform written down, step by step, each a short transaction that is tried again where people
 * of the list were arriving at the same moment. What was read is not read again for that.
 */
@ApplicationScoped
@Retried
class RosterWriting {
    @Inject
    private RosterBook book;

    @Inject
    private GroupBook groups;

    void introduce(CourseId course, RegistrationId platform, List<Member> part, Instant readAt) {
        book.introduce(course, platform, part, readAt);
    }

    int enter(CourseId course, RegistrationId platform, List<Member> part, Instant readAt) {
        return book.enter(course, platform, part, readAt);
    }

    RosterTaken take(CourseId course, RegistrationId platform, Roster roster) {
        return book.take(course, platform, roster);
    }

    RosterTaken takeDifferences(CourseId course, RegistrationId platform, RosterDifferences differences) {
        return book.takeDifferences(course, platform, differences);
    }

    void takeGroups(CourseId course, RegistrationId platform, List<CourseGroup> listed, Roster roster) {
        groups.take(course, platform, listed, roster);
    }
}
