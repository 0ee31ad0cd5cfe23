package org.schooldiary.web.problem;

import java.util.Locale;

/** The kinds of trouble, each with its HTTP status. */
enum ProblemKind {
    INVALID(400),
    SIGNED_OUT(401),
    NOT_ALLOWED(403),
    NOT_FOUND(404),
    CONFLICT(409),
    GONE(410),
    TOO_LARGE(413),
    UNSUPPORTED(415),
    RULE(422),
    FAILURE(500);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** As in addresses and text keys: {@code not-found}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that a status of the server itself means. */
    static ProblemKind of(int status) {
        for (ProblemKind kind : values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        if (status == 405 || status == 406) {
            return UNSUPPORTED;
        }
        return status < 500 ? INVALID : FAILURE;
    }
}
