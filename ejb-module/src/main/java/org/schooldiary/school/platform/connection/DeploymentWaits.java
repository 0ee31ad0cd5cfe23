package org.schooldiary.school.platform.connection;

import jakarta.ejb.ApplicationException;

/**
 * Nobody is let in by this place in a platform before it is approved. What was written down of it stays: the administrator
 * shall find it.
 */
@ApplicationException(rollback = false)
public class DeploymentWaits extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DeploymentWaits() {
        super("the deployment waits for approval");
    }
}
