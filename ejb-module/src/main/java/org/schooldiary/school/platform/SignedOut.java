package org.schooldiary.school.platform;

import jakarta.ejb.ApplicationException;

/** The code, bearer or renewal secret is wrong, used or too old. Opening the course again signs in anew. */
@ApplicationException(rollback = true)
public class SignedOut extends RuntimeException {
    public SignedOut() {
        super("signed out");
    }
}
