package org.schooldiary.school.platform.connection;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.DeploymentStatus;
import org.schooldiary.lti.registration.Issuer;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.lti.registration.Registrations;
import org.schooldiary.school.store.Ids;

/** Tells the LTI tool which platforms and places in them are known. */
@Stateless
public class RegistrationStore implements Registrations {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Override
    public List<Registration> of(Issuer issuer) {
        return entities.createQuery(
                        "select r from PlatformRegistration r where r.issuer = :issuer", PlatformRegistration.class)
                .setParameter("issuer", issuer.value())
                .getResultStream()
                .map(PlatformRegistration::value)
                .toList();
    }

    @Override
    public Optional<Registration> find(RegistrationId id) {
        return row(id).map(PlatformRegistration::value);
    }

    /** {@inheritDoc} The first deployment of a platform that welcomes it counts as approved before it is written down. */
    @Override
    public DeploymentStatus deploymentStatus(RegistrationId registration, DeploymentId deployment) {
        Optional<PlatformRegistration> platform = row(registration);
        if (platform.isEmpty()) {
            return DeploymentStatus.UNKNOWN;
        }
        List<Deployment> known = Deployments.of(entities, platform.get());
        if (known.isEmpty() && platform.get().welcomesFirst()) {
            return DeploymentStatus.ACTIVE;
        }
        return known.stream()
                .filter(row -> row.name().equals(deployment.value()))
                .findFirst()
                .map(row -> row.isActive() ? DeploymentStatus.ACTIVE : DeploymentStatus.INACTIVE)
                .orElse(DeploymentStatus.UNKNOWN);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordUnknownDeployment(RegistrationId registration, DeploymentId deployment) {
        PlatformRegistration platform = row(registration).orElseThrow();
        Deployments.findOrAdd(entities, platform, deployment, false, clock.instant());
    }

    private Optional<PlatformRegistration> row(RegistrationId id) {
        return Ids.parse(id.value()).stream()
                .mapToObj(row -> entities.find(PlatformRegistration.class, row))
                .filter(row -> row != null)
                .findFirst();
    }
}
