package org.schooldiary.demoplatform.filling;

import java.io.IOException;

/** An answer of the tool, or of this platform, that does not let the filling go on. */
class UnexpectedReply extends IOException {

    private static final int SHOWN = 400;

    UnexpectedReply(Reply reply, String wanted) {
        super(reply.address() + " answered " + reply.status() + " where " + wanted + " was expected: "
                + shown(reply.body()));
    }

    /** The beginning of the words; a page without its markup. */
    private static String shown(String body) {
        String words = body.replaceAll("(?s)<head>.*?</head>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return words.substring(0, Math.min(SHOWN, words.length()));
    }
}
