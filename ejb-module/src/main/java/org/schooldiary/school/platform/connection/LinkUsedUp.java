package org.schooldiary.school.platform.connection;

import jakarta.ejb.ApplicationException;

/** A registration link is unknown, used up or too old; the administrator can make another. */
@ApplicationException(rollback = true)
public class LinkUsedUp extends RuntimeException {
    public LinkUsedUp() {
        super("registration link used up");
    }
}
