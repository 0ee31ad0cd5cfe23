package org.schooldiary.school.platform.connection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.registration.Issuer;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.platform.connection.ConnectedPlatform.ConnectedDeployment;

/** Connects platforms, approves them and the places in them, and switches them off. */
@Stateless
public class Platforms {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Connects a platform whose details the administrator typed in.
     *
     * @throws Invalid naming {@code clientId} where this client of the issuer is connected already
     */
    public ConnectedPlatform connect(NewPlatform platform) {
        if (Connections.find(entities, platform).isPresent()) {
            throw new Invalid("clientId", "problem.platform-known");
        }
        PlatformRegistration row = Connections.add(entities, platform, clock.instant());
        return connected(row, Deployments.of(entities, row));
    }

    /**
     * The connections of an issuer, switched off ones too, the latest first.
     *
     * @param school only those that serve it; all where absent
     */
    public List<ConnectedPlatform> ofIssuer(Issuer issuer, @Nullable SchoolId school) {
        return entities.createQuery(
                        "select r from PlatformRegistration r where r.issuer = :issuer order by r.id desc",
                        PlatformRegistration.class)
                .setParameter("issuer", issuer.value())
                .getResultStream()
                .filter(row -> Connections.mayServe(entities, row, school))
                .map(row -> connected(row, Deployments.of(entities, row)))
                .toList();
    }

    /** Every platform with its deployments, the latest first; two queries. */
    public List<ConnectedPlatform> all() {
        Map<Long, List<Deployment>> deployments = entities.createQuery(
                        "select d from Deployment d order by d.id", Deployment.class)
                .getResultStream()
                .collect(Collectors.groupingBy(Deployment::registration));
        return entities.createQuery(
                        "select r from PlatformRegistration r where r.selfTest = false order by r.id desc",
                        PlatformRegistration.class)
                .getResultStream()
                .map(row -> connected(row, deployments.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** The platforms that may frame the tool: the active ones. */
    public List<Registration> active() {
        return entities.createQuery(
                        "select r from PlatformRegistration r where r.active = true and r.selfTest = false",
                        PlatformRegistration.class)
                .getResultStream()
                .map(PlatformRegistration::value)
                .toList();
    }

    /**
     * Approves a platform, or switches it on again. Approved with it is the deployment it named itself when it registered
     * and that nobody entered by yet; further ones, and those that turned up later, go on waiting for a school.
     *
     * @throws NotFound where there is none
     */
    public ConnectedPlatform activate(long platform) {
        PlatformRegistration row = row(platform);
        List<Deployment> deployments = Deployments.of(entities, row);
        if (!row.isActive()) {
            row.activate();
            deployments.stream()
                    .filter(deployment -> deployment.school() == null
                            && !deployment.isSwitchedOff()
                            && deployment.firstSeenAt().equals(row.createdAt()))
                    .filter(deployment -> !Deployments.hasOthers(entities, row, deployment))
                    .findFirst()
                    .ifPresent(Deployment::activate);
        }
        return connected(row, deployments);
    }

    /**
     * Switches a platform off and signs everybody out who came from it.
     *
     * @throws NotFound where there is none
     */
    public ConnectedPlatform deactivate(long platform) {
        PlatformRegistration row = row(platform);
        Connections.switchOff(entities, row, clock.instant());
        return connected(row, Deployments.of(entities, row));
    }

    private PlatformRegistration row(long id) {
        PlatformRegistration row = entities.find(PlatformRegistration.class, id);
        if (row == null) {
            throw new NotFound();
        }
        return row;
    }

    /** A platform with the places in it. */
    public ConnectedPlatform connected(long platform) {
        PlatformRegistration row = row(platform);
        return connected(row, Deployments.of(entities, row));
    }

    private static ConnectedPlatform connected(PlatformRegistration row, List<Deployment> deployments) {
        return ConnectedPlatform.of(
                row, deployments.stream().map(ConnectedDeployment::of).toList());
    }
}
