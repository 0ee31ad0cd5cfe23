package org.schooldiary.lti.service;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The platform answered, and did not do what was asked. */
public final class ServiceRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int SERVER_ERROR = 500;

    private final int status;
    private final transient Optional<Duration> retryAfter;

    /**
     * @param status HTTP status of the answer
     * @param problem what is wrong, for the log
     */
    public ServiceRefused(int status, String problem) {
        this(status, problem, Optional.empty());
    }

    /**
     * @param status HTTP status of the answer
     * @param problem what is wrong, for the log
     * @param retryAfter how long the platform asks to be left alone
     */
    public ServiceRefused(int status, String problem, Optional<Duration> retryAfter) {
        super(problem + " (status " + status + ")");
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /** How long the platform asks to be left alone. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** Whether what was asked for is not there, or no more. */
    public boolean gone() {
        return status == NOT_FOUND || status == GONE;
    }

    /** Whether the same request may succeed later: the platform is busy or broken. */
    public boolean temporary() {
        return status == TOO_MANY_REQUESTS || status == REQUEST_TIMEOUT || status >= SERVER_ERROR;
    }
}
