package org.schooldiary.lti.grading;

import java.io.IOException;

/** The launch's claim does not let the tool do that; nothing was asked of the platform. */
public final class ScopeNotGranted extends IOException {

    private static final long serialVersionUID = 1L;

    private final GradeScope scope;

    ScopeNotGranted(GradeScope scope) {
        super("the platform does not grant " + scope);
        this.scope = scope;
    }

    /** What is missing. */
    public GradeScope scope() {
        return scope;
    }
}
