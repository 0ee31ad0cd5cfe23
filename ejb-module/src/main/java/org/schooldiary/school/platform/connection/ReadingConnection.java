package org.schooldiary.school.platform.connection;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.schooldiary.lti.launch.MembershipService;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.school.people.NotFound;

/** Reads what launches have told of a platform that is to be tried out. */
@Stateless
public class ReadingConnection {
    @PersistenceContext
    private EntityManager entities;

    /**
     * The platform as the LTI tool sees it.
     *
     * @throws NotFound where there is none
     */
    public Registration registration(long platform) {
        PlatformRegistration row = entities.find(PlatformRegistration.class, platform);
        if (row == null) {
            throw new NotFound();
        }
        return row.value();
    }

    /** Where the class list is that was read last, or else can be read since last; empty before the first launch. */
    public Optional<MembershipService> latestRoster(long platform) {
        return entities.createQuery(
                        "select c.membershipsUrl from Course c, Deployment d where d.id = c.deploymentRow"
                                + " and d.registrationId = :platform and c.membershipsUrl is not null"
                                + " order by coalesce(c.rosterAt, c.createdAt) desc, c.id desc",
                        String.class)
                .setParameter("platform", platform)
                .setMaxResults(1)
                .getResultStream()
                .map(address -> new MembershipService(URI.create(address)))
                .findFirst();
    }

    /** When somebody was last let in from the platform; empty if nobody ever was. */
    public Optional<Instant> lastLaunch(long platform) {
        return entities.createQuery(
                        "select l.at from LaunchRecord l where l.registrationId = :platform and l.outcome = 'accepted'"
                                + " order by l.at desc",
                        Instant.class)
                .setParameter("platform", platform)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
