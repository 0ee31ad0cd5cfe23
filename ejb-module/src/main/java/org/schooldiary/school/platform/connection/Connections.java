package org.schooldiary.school.platform.connection;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

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

    static PlatformRegistration add(EntityManager entities, NewPlatform platform, Instant now) {
        PlatformRegistration row = new PlatformRegistration(platform, now);
        entities.persist(row);
        entities.flush();
        platform.deployments()
                .forEach(deployment -> Deployments.findOrAdd(entities, row, deployment, platform.active(), now));
        return row;
    }
}
