package org.schooldiary.school.people;

import jakarta.ejb.ApplicationException;

/** The viewer may see the thing, but may not do this to it. */
@ApplicationException(rollback = true)
public class NotAllowed extends RuntimeException {
    public NotAllowed() {
        super("not allowed");
    }
}
