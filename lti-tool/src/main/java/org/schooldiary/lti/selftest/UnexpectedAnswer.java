package org.schooldiary.lti.selftest;

import org.schooldiary.lti.http.PlatformAnswer;

/** The tool answered before the case was at its point, such as a login that was not let pass. */
final class UnexpectedAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient PlatformAnswer answer;

    UnexpectedAnswer(PlatformAnswer answer) {
        super("status " + answer.status());
        this.answer = answer;
    }

    PlatformAnswer answer() {
        return answer;
    }
}
