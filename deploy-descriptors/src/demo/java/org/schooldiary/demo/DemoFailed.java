package org.schooldiary.demo;

/** The demo cannot go on; the message says in a sentence why, and where to look. */
final class DemoFailed extends Exception {
    private static final long serialVersionUID = 1;

    DemoFailed(String sentence) {
        super(sentence);
    }
}
