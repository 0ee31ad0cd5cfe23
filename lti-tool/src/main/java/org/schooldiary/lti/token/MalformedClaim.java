package org.schooldiary.lti.token;

/** A claim is there but has another shape than the specification gives it. */
public final class MalformedClaim extends Exception {

    private static final long serialVersionUID = 1L;

    private final String claim;
    private final boolean tooLong;

    MalformedClaim(String claim, boolean tooLong) {
        super(claim + (tooLong ? " is too long" : " is malformed"));
        this.claim = claim;
        this.tooLong = tooLong;
    }

    /** Which claim, by its name. */
    public String claim() {
        return claim;
    }

    /** Whether it is an identifier of more than 255 characters. */
    public boolean tooLong() {
        return tooLong;
    }
}
