package org.schooldiary.school.people;

import jakarta.ejb.ApplicationException;

/** Somebody else changed the thing since the sender read it. Nothing was written. */
@ApplicationException(rollback = true)
public class VersionConflict extends RuntimeException {
    private final transient Object current;

    /**
     * A conflict.
     *
     * @param current the thing as it is now, in the shape in which it is read
     */
    public VersionConflict(Object current) {
        super("changed meanwhile");
        this.current = current;
    }

    /** The thing as it is now. */
    public Object current() {
        return current;
    }
}
