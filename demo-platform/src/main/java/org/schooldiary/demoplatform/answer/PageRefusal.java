package org.schooldiary.demoplatform.answer;

/** A page that cannot be shown; becomes a page with a Russian sentence. */
public class PageRefusal extends RuntimeException {

    private final int status;

    /**
     * A refusal.
     *
     * @param status HTTP status, 4xx
     * @param sentence Russian, what happened and what to do
     */
    public PageRefusal(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** What happened and what to do. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
