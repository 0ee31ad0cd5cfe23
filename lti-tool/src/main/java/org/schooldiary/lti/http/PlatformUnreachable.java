package org.schooldiary.lti.http;

import java.io.IOException;

/** A platform's address gave no answer that can be used: no connection, out of time, bad certificate, too large. */
public class PlatformUnreachable extends IOException {

    private static final long serialVersionUID = 1L;

    PlatformUnreachable(String message) {
        super(message);
    }

    PlatformUnreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
