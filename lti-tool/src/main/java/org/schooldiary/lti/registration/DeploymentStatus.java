package org.schooldiary.lti.registration;

/** What we know of a deployment. */
public enum DeploymentStatus {
    /** Approved: launches go through. */
    ACTIVE,
    /** Written down, not (or no longer) approved. */
    INACTIVE,
    /** Never seen. */
    UNKNOWN
}
