package org.schooldiary.school.platform.connection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.SchoolId;

/**
 * Approves places in platforms, gives them to schools and switches them off (LTI Core 1.3, section 3.1.3: a deployment is
 * a tenant's).
 *
 * <p>Every row of the record belongs to a school, so a place that moves takes nothing along: what was recorded stays in the
 * school of before, and from its next launch on people and courses begin anew in the other one.
 */
@Stateless
public class KeepingDeployments {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private KeepingSchools schools;

    @Inject
    private Platforms platforms;

    @Inject
    private Clock clock;

    /**
     * Approves a place in a platform.
     *
     * @throws NotFound where there is no such deployment
     * @throws Invalid naming {@code school} where there is none such, the deployment serves another already, or none is
     *     chosen though it is not the platform's only one
     */
    public ConnectedPlatform activate(long deployment, SchoolChoice choice) {
        Deployment row = row(deployment);
        PlatformRegistration platform =
                entities.find(PlatformRegistration.class, row.registration(), LockModeType.PESSIMISTIC_WRITE);
        if (choice.isOpen() && row.school() == null && Deployments.hasOthers(entities, platform, row)) {
            throw new Invalid("school", "problem.school-of-several");
        }
        if (!choice.isOpen()) {
            SchoolId school = schools.chosen(choice);
            SchoolId before = row.school();
            if (before != null && !before.equals(school)) {
                throw new Invalid("school", "problem.serves-another-school");
            }
            row.serve(school);
        }
        row.activate();
        return platforms.connected(row.registration());
    }

    /**
     * Gives a place in a platform to another school, and signs everybody out who came by it.
     *
     * @throws NotFound where there is no such deployment
     * @throws Invalid naming {@code school} where none is chosen, there is none such, or it is the same as before
     */
    public ConnectedPlatform move(long deployment, SchoolChoice choice) {
        Deployment row = row(deployment);
        SchoolId school = schools.chosen(choice);
        if (school.equals(row.school())) {
            throw new Invalid("school", "problem.serves-that-school");
        }
        row.serve(school);
        endSignIns(row);
        return platforms.connected(row.registration());
    }

    /**
     * Switches a place in a platform off: nobody enters by it any more, and everybody who came by it is signed out.
     *
     * @throws NotFound where there is no such deployment
     */
    public ConnectedPlatform deactivate(long deployment) {
        Deployment row = row(deployment);
        row.deactivate();
        endSignIns(row);
        return platforms.connected(row.registration());
    }

    private void endSignIns(Deployment deployment) {
        entities.createQuery("update SignIn s set s.endedAt = :now"
                        + " where s.endedAt is null and s.deploymentRow = :deployment")
                .setParameter("now", clock.instant())
                .setParameter("deployment", deployment.id())
                .executeUpdate();
    }

    private Deployment row(long id) {
        Deployment row = entities.find(Deployment.class, id);
        if (row == null) {
            throw new NotFound();
        }
        return row;
    }
}
