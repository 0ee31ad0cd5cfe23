package org.schooldiary.lti.login;

import org.schooldiary.lti.registration.Identifier;

/**
 * Ties the form that comes back to the browser that went out (OpenID Connect Core 1.0, section 3.1.2.1).
 *
 * @param value 1 to 255 characters; those we make hold 256 random bits, see {@link LoginStates}
 */
public record State(String value) {

    /** @throws IllegalArgumentException by the rule of {@link Identifier} */
    public State {
        Identifier.require("state", value);
    }

    /** Does not show the value: it is a secret while the login is pending. */
    @Override
    public String toString() {
        return "State[hidden]";
    }
}
