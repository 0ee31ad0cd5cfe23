package org.schooldiary.school.store;

import java.sql.SQLException;

/** The store could not read or write; the cause tells why. */
public class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreFailure(SQLException cause) {
        super(cause);
    }
}
