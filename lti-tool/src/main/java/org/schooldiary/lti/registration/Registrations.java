package org.schooldiary.lti.registration;

import java.util.List;
import java.util.Optional;

/**
 * Port: the registrations that the tool keeps.
 *
 * <p>Inactive registrations are found as well; whoever asks looks at {@link Registration#active()}, so that a launch
 * from a platform that waits for approval is told so.
 */
public interface Registrations {

    /** All registrations of an issuer, in any order; empty if the issuer is unknown. */
    List<Registration> of(Issuer issuer);

    /** The registration with this id, if it still exists. */
    Optional<Registration> find(RegistrationId id);

    /** What is known of a deployment; writes nothing. */
    DeploymentStatus deploymentStatus(RegistrationId registration, DeploymentId deployment);

    /**
     * Writes down a deployment as inactive, for the administrator to approve.
     *
     * <p>Called only for a deployment named by a launch whose signature was verified. Does nothing if the deployment
     * is known by now (two launches may arrive at once).
     */
    void recordUnknownDeployment(RegistrationId registration, DeploymentId deployment);
}
