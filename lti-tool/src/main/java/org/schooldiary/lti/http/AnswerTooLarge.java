package org.schooldiary.lti.http;

/** A platform answered with more than the request takes; nothing of it was read on. */
public final class AnswerTooLarge extends PlatformUnreachable {

    private static final long serialVersionUID = 1L;

    AnswerTooLarge(String message) {
        super(message);
    }
}
