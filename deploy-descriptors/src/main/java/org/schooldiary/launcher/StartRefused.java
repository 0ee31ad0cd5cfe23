package org.schooldiary.launcher;

/** The start cannot go on for a reason outside the settings; the message is a sentence for the operator. */
final class StartRefused extends Exception {
    private static final long serialVersionUID = 1;

    StartRefused(String sentence) {
        super(sentence);
    }

    StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
