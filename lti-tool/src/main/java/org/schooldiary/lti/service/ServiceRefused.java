package org.schooldiary.lti.service;

import java.io.IOException;

/** The platform answered, and did not do what was asked. */
public final class ServiceRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int SERVER_ERROR = 500;

    private final int status;

    /**
     * @param status HTTP status of the answer
     * @param problem what is wrong, for the log
     */
    public ServiceRefused(int status, String problem) {
        super(problem + " (status " + status + ")");
        this.status = status;
    }

    /** HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** Whether the same request may succeed later: the platform is busy or broken. */
    public boolean temporary() {
        return status == TOO_MANY_REQUESTS || status == REQUEST_TIMEOUT || status >= SERVER_ERROR;
    }
}
