package org.schooldiary.lti.login;

import org.schooldiary.lti.registration.Identifier;

/**
 * Ties the signed token to one login (OpenID Connect Core 1.0, section 3.1.2.1).
 *
 * @param value 1 to 255 characters; those we make are 256 bits in base64url
 */
public record Nonce(String value) {

    /** @throws IllegalArgumentException by the rule of {@link Identifier} */
    public Nonce {
        Identifier.require("nonce", value);
    }

    /** Does not show the value: it is a secret while the login is pending. */
    @Override
    public String toString() {
        return "Nonce[hidden]";
    }
}
