package org.schooldiary.lti.membership;

import org.jspecify.annotations.Nullable;

/** Whether a member takes part (NRPS 2.0, section 2.2). */
public enum MemberStatus {
    ACTIVE,
    INACTIVE,
    /** Told of in lists of differences only. */
    DELETED;

    /** Moodle writes <code>Active</code>; no status means active; an unknown one does not let anybody in. */
    static MemberStatus of(@Nullable String status) {
        if (status == null || status.equalsIgnoreCase("Active")) {
            return ACTIVE;
        }
        return status.equalsIgnoreCase("Deleted") ? DELETED : INACTIVE;
    }
}
