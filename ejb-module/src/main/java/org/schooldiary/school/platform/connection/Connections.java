package org.schooldiary.school.platform.connection;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.SchoolId;

/** Finds connections by what a platform says of itself, and writes new ones down. */
final class Connections {
    private Connections() {}

    static Optional<PlatformRegistration> find(EntityManager entities, NewPlatform platform) {
        return entities.createQuery(
                        "select r from PlatformRegistration r where r.issuer = :issuer and r.clientId = :client",
                        PlatformRegistration.class)
                .setParameter("issuer", platform.issuer().value())
                .setParameter("client", platform.clientId().value())
                .getResultStream()
                .findFirst();
    }

    /** Whether a connection serves the school, or may come to: a new one serves none yet. No school: any connection does. */
    static boolean mayServe(EntityManager entities, PlatformRegistration platform, @Nullable SchoolId school) {
        if (school == null || school.equals(platform.school())) {
            return true;
        }
        List<SchoolId> served = Deployments.of(entities, platform).stream()
                .map(Deployment::school)
                .filter(Objects::nonNull)
                .toList();
        return served.contains(school) || served.isEmpty() && platform.school() == null;
    }

    /** Lets nobody in by it any more, and signs everybody out who came from it. */
    static void switchOff(EntityManager entities, PlatformRegistration platform, Instant now) {
        platform.deactivate();
        entities.createQuery("update SignIn s set s.endedAt = :now where s.endedAt is null and s.personId in"
                        + " (select p.id from Person p where p.registrationId = :platform)")
                .setParameter("now", now)
                .setParameter("platform", platform.id())
                .executeUpdate();
    }

    static PlatformRegistration add(EntityManager entities, NewPlatform platform, Instant now) {
        PlatformRegistration row = new PlatformRegistration(platform, now);
        entities.persist(row);
        entities.flush();
        platform.deployments()
                .forEach(deployment -> Deployments.findOrAdd(entities, row, deployment, platform.active(), now));
        return row;
    }
}
