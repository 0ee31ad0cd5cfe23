package org.schooldiary.lti.check;

import org.schooldiary.lti.login.DeploymentDigest;
import org.schooldiary.lti.refusal.Facts;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.Registrations;
import org.schooldiary.lti.token.ClaimName;
import org.schooldiary.lti.token.MalformedClaim;

/**
 * <code>deployment_id</code> is there, the same as in the login where that named one, and approved (LTI Core 1.3, sections
 * 5.3.3 and 4.1.2).
 *
 * @param registrations knows deployments; an unknown one is written down for the administrator, since the message that
 *     names it is signed
 */
record DeploymentCheck(Registrations registrations) implements MessageCheck {

    @Override
    public void check(Message message) throws LaunchRefused, MalformedClaim {
        var deployment = message.claims()
                .identifier(ClaimName.DEPLOYMENT_ID, DeploymentId::new)
                .orElseThrow(() -> message.refused(Refusal.DEPLOYMENT_MISSING));
        var facts = Facts.none().with("deployment_id", deployment);
        var named = message.login().deployment();
        if (named.isPresent() && !named.get().equals(DeploymentDigest.of(deployment))) {
            throw message.refused(Refusal.DEPLOYMENT_DIFFERS, facts);
        }
        var registration = message.registration().id();
        switch (registrations.deploymentStatus(registration, deployment)) {
            case ACTIVE -> {}
            case INACTIVE -> throw message.refused(Refusal.DEPLOYMENT_INACTIVE, facts);
            case UNKNOWN -> {
                registrations.recordUnknownDeployment(registration, deployment);
                throw message.refused(Refusal.DEPLOYMENT_UNKNOWN, facts);
            }
        }
    }
}
