package org.schooldiary.lti.membership;

import java.io.IOException;

/** The platform answered, but not with a whole roster: no member list, a broken or endless chain of pages. */
public final class RosterUnreadable extends IOException {

    private static final long serialVersionUID = 1L;

    RosterUnreadable(String problem) {
        super(problem);
    }
}
