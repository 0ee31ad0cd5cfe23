package org.schooldiary.lti.registration;

/**
 * The tool's name at one platform (OAuth 2.0 <code>client_id</code>).
 *
 * @param value 1 to 255 characters, compared exactly
 */
public record ClientId(String value) {

    /** @throws IllegalArgumentException by the rule of {@link Identifier} */
    public ClientId {
        Identifier.require("client id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
