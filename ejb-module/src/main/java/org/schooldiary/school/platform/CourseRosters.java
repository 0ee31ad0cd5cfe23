package org.schooldiary.school.platform;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.schooldiary.lti.launch.MembershipService;
import org.schooldiary.lti.membership.Roster;
import org.schooldiary.lti.membership.Rosters;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.Registrations;
import org.schooldiary.lti.service.ServiceRefused;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.platform.RosterBook.Address;

/** Reads the class list of a course from its platform, outside every transaction, and has it written down. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CourseRosters {
    private static final Logger LOG = Logger.getLogger(CourseRosters.class.getName());

    @Inject
    private RosterBook book;

    @Inject
    private Registrations registrations;

    @Inject
    private Rosters rosters;

    /**
     * Reads the class list afresh; takes seconds.
     *
     * @param removeMany whether even many missing members are removed
     * @return why the list is not the newest, empty where it is
     */
    public Optional<RosterProblem> refresh(CourseId course, boolean removeMany) {
        Optional<Address> address = book.address(course);
        Optional<Registration> platform = address.flatMap(known -> registrations.find(known.registration()));
        if (platform.isEmpty()) {
            return Optional.of(RosterProblem.NOT_OFFERED);
        }
        try {
            Roster roster = rosters.read(
                    platform.get(), new MembershipService(address.get().memberships()));
            return book.take(course, platform.get().id(), roster, removeMany);
        } catch (ServiceRefused refused) {
            return unread(course, RosterProblem.REFUSED, refused);
        } catch (IOException unreachable) {
            return unread(course, RosterProblem.UNREACHABLE, unreachable);
        }
    }

    private static Optional<RosterProblem> unread(CourseId course, RosterProblem problem, IOException reason) {
        LOG.log(Level.INFO, "Class list of course {0} not read: {1}", new Object[] {course, reason.getMessage()});
        return Optional.of(problem);
    }
}
