package org.schooldiary.school.platform.connection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.store.Ids;

/** Connects platforms that register by a link. */
@Stateless
public class ConnectingByLink {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Writes down what dynamic registration brought; a platform that registers again is described anew, and waits for
     * approval again unless the link lets it in: keys and addresses of a working platform do not change unseen.
     *
     * @param updated the connection of the same issuer whose place it takes, with all people, courses and deployments;
     *     absent where it is one of its own
     * @param activates whether the link lets it and the deployments it names in without approval
     */
    public Registration connect(
            NewPlatform platform, @Nullable RegistrationId updated, boolean activates, @Nullable SchoolId school) {
        PlatformRegistration row = Connections.find(entities, platform)
                .or(() -> updated(platform, updated, school))
                .orElseGet(() -> Connections.add(entities, platform, clock.instant()));
        if (row.describe(platform) && !activates) {
            Connections.switchOff(entities, row, clock.instant());
        }
        if (activates) {
            row.activate();
            row.welcomeFirst(school);
        }
        followRenamedPlace(platform, row, updated);
        // The lock that writes deployments down reads the row afresh, and would forget what is not written yet.
        entities.flush();
        if (activates) {
            letInNamed(platform, row, school);
        } else {
            Instant now = clock.instant();
            platform.deployments().forEach(named -> Deployments.findOrAdd(entities, row, named, false, now));
        }
        return row.value();
    }

    /**
     * A tool that is made anew in the platform may get a new place there; where it had one and has one, it is the same: the
     * courses of before go on.
     */
    private void followRenamedPlace(NewPlatform platform, PlatformRegistration row, @Nullable RegistrationId updated) {
        List<Deployment> before = Deployments.of(entities, row);
        if (row.registrationId().equals(updated)
                && before.size() == 1
                && platform.deployments().size() == 1) {
            before.get(0).isCalled(platform.deployments().get(0));
        }
    }

    /**
     * The deployments that the platform named when it registered are let in with it; where the school is not known, only one
     * of several is: each of them may be another school's. One that the administrator switched off stays off, however often
     * the link is used.
     */
    private void letInNamed(NewPlatform platform, PlatformRegistration row, @Nullable SchoolId school) {
        for (DeploymentId named : platform.deployments()) {
            Deployment deployment = Deployments.findOrAdd(entities, row, named, false, clock.instant());
            if (deployment.isSwitchedOff()) {
                continue;
            }
            if (school != null && deployment.school() == null) {
                deployment.serve(school);
            }
            if (deployment.school() != null || !Deployments.hasOthers(entities, row, deployment)) {
                deployment.activate();
            }
        }
    }

    /** The connection to be updated, if it is still there, of the same issuer, and not another school's. */
    private Optional<PlatformRegistration> updated(
            NewPlatform platform, @Nullable RegistrationId id, @Nullable SchoolId school) {
        return Optional.ofNullable(id).stream()
                .flatMap(known -> Ids.parse(known.value()).stream().boxed())
                .map(row -> entities.find(PlatformRegistration.class, row, LockModeType.PESSIMISTIC_WRITE))
                .filter(row -> row != null && row.value().issuer().equals(platform.issuer()))
                .filter(row -> Connections.mayServe(entities, row, school))
                .findFirst();
    }
}
