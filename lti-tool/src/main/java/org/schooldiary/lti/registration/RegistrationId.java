package org.schooldiary.lti.registration;

/**
 * Our own id of a registration.
 *
 * @param value 1 to 255 characters, compared exactly
 */
public record RegistrationId(String value) {

    /** @throws IllegalArgumentException by the rule of {@link Identifier} */
    public RegistrationId {
        Identifier.require("registration id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
