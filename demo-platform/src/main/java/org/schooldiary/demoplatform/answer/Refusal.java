package org.schooldiary.demoplatform.answer;

/** A service request that the platform refuses; becomes a JSON answer with {@code error} and a sentence. */
public class Refusal extends RuntimeException {

    private final int status;
    private final String error;

    /**
     * A refusal.
     *
     * @param status HTTP status, 4xx
     * @param error short code, of OAuth 2.0 where there is one
     * @param sentence what is wrong
     */
    public Refusal(int status, String error, String sentence) {
        super(sentence);
        this.status = status;
        this.error = error;
    }

    public int status() {
        return status;
    }

    public String error() {
        return error;
    }

    /** What is wrong, as a sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
