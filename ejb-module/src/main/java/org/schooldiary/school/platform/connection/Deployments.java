package org.schooldiary.school.platform.connection;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.schooldiary.lti.registration.DeploymentId;

/** Finds deployments, and writes one down where it is new; the platform's row is locked first, so that it is made once. */
final class Deployments {
    private Deployments() {}

    static List<Deployment> of(EntityManager entities, PlatformRegistration platform) {
        return entities.createQuery(
                        "select d from Deployment d where d.registrationId = :platform order by d.id", Deployment.class)
                .setParameter("platform", platform.id())
                .getResultList();
    }

    /** As {@link #findOrAdd}; a new one is approved only where it is the first of a platform that welcomes its first. */
    static Deployment findOrWelcome(
            EntityManager entities, PlatformRegistration platform, DeploymentId id, Instant now) {
        entities.lock(platform, LockModeType.PESSIMISTIC_WRITE);
        boolean first = of(entities, platform).isEmpty();
        return findOrAdd(entities, platform, id, first && platform.welcomesFirst(), now);
    }

    /** Whether another place in the platform was approved or serves a school: then which school is not left to a launch. */
    static boolean hasOthers(EntityManager entities, PlatformRegistration platform, Deployment deployment) {
        return of(entities, platform).stream()
                .anyMatch(other -> other.id() != deployment.id() && (other.isActive() || other.school() != null));
    }

    static Deployment findOrAdd(
            EntityManager entities, PlatformRegistration platform, DeploymentId id, boolean active, Instant now) {
        entities.lock(platform, LockModeType.PESSIMISTIC_WRITE);
        return of(entities, platform).stream()
                .filter(known -> known.name().equals(id.value()))
                .findFirst()
                .orElseGet(() -> {
                    Deployment added = new Deployment(platform, id, active, now);
                    entities.persist(added);
                    return added;
                });
    }
}
