package org.schooldiary.school.people;

import jakarta.ejb.ApplicationException;

/** There is no such thing, or the viewer may not know that there is. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {
    public NotFound() {
        super("not found");
    }
}
