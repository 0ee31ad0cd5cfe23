package org.schooldiary.lti.registration;

/**
 * A platform's name for itself, the <code>iss</code> of its messages (Security Framework 1.0, section 5.1.1).
 *
 * @param value 1 to 255 characters, compared exactly
 */
public record Issuer(String value) {

    /** @throws IllegalArgumentException by the rule of {@link Identifier} */
    public Issuer {
        Identifier.require("issuer", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
