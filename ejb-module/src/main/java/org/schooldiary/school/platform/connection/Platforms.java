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
import org.schooldiary.school.people.School;
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

    /** The connections of an issuer, switched off ones too, the latest first. */
    public List<ConnectedPlatform> ofIssuer(Issuer issuer) {
        return entities.createQuery(
                        "select r from PlatformRegistration r where r.issuer = :issuer order by r.id desc",
                        PlatformRegistration.class)
                .setParameter("issuer", issuer.value())
                .getResultStream()
                .map(this::connected)
                .toList();
    }

    /** Every platform with its deployments, the latest first; two queries. */
    public List<ConnectedPlatform> all() {
        Map<Long, List<Deployment>> deployments = entities.createQuery(
                        "select d from Deployment d order by d.id", Deployment.class)
                .getResultStream()
                .collect(Collectors.groupingBy(Deployment::registration));
        return entities.createQuery(
                        "select r from PlatformRegistration r order by r.id desc", PlatformRegistration.class)
                .getResultStream()
                .map(row -> connected(row, deployments.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** The platforms that may frame the tool: the active ones. */
    public List<Registration> active() {
        return entities.createQuery(
                        "select r from PlatformRegistration r where r.active = true", PlatformRegistration.class)
                .getResultStream()
                .map(PlatformRegistration::value)
                .toList();
    }

    /**
     * Approves a platform, or switches it on again. Approved with it are the deployments it named itself when it
     * registered and that nobody entered by yet; those that turned up later go on waiting.
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
                    .forEach(Deployment::activate);
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
        row.deactivate();
        entities.createQuery("update SignIn s set s.endedAt = :now where s.endedAt is null and s.personId in"
                        + " (select p.id from Person p where p.registrationId = :platform)")
                .setParameter("now", clock.instant())
                .setParameter("platform", platform)
                .executeUpdate();
        return connected(row, Deployments.of(entities, row));
    }

    /**
     * Approves a place in a platform.
     *
     * @param school the school it serves; absent leaves that to the first launch
     * @throws NotFound where there is no such deployment
     * @throws Invalid naming {@code school} where there is none such, or the deployment serves another already
     */
    public ConnectedPlatform activateDeployment(long deployment, @Nullable SchoolId school) {
        Deployment row = deployment(deployment);
        if (school != null && !school.equals(row.school())) {
            if (entities.find(School.class, school.value()) == null) {
                throw new Invalid("school", "problem.no-such-school");
            }
            if (row.school() != null) {
                throw new Invalid("school", "problem.serves-another-school");
            }
            row.serve(school);
        }
        row.activate();
        return connected(row(row.registration()));
    }

    /**
     * Switches a place in a platform off: nobody enters by it any more. Who is signed in stays so for at most a day.
     *
     * @throws NotFound where there is no such deployment
     */
    public ConnectedPlatform deactivateDeployment(long deployment) {
        Deployment row = deployment(deployment);
        row.deactivate();
        return connected(row(row.registration()));
    }

    /** Every school of this installation, by name. */
    public List<School> schools() {
        return entities.createQuery("select s from School s order by s.name, s.id", School.class)
                .getResultList();
    }

    private PlatformRegistration row(long id) {
        PlatformRegistration row = entities.find(PlatformRegistration.class, id);
        if (row == null) {
            throw new NotFound();
        }
        return row;
    }

    private Deployment deployment(long id) {
        Deployment row = entities.find(Deployment.class, id);
        if (row == null) {
            throw new NotFound();
        }
        return row;
    }

    private ConnectedPlatform connected(PlatformRegistration row) {
        return connected(row, Deployments.of(entities, row));
    }

    private static ConnectedPlatform connected(PlatformRegistration row, List<Deployment> deployments) {
        return ConnectedPlatform.of(
                row, deployments.stream().map(ConnectedDeployment::of).toList());
    }
}
