package org.schooldiary.systemtests.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Somebody with an account on the platform.
 *
 * @param sub the platform's id of the person, opaque
 */
public record PlatformPerson(String sub, String familyName, String givenName) {

    public String fullName() {
        return givenName + " " + familyName;
    }

    public String email() {
        return sub + "@example.test";
    }

    /** The claims about the person in a launch of a platform that hides nothing. */
    public Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", sub);
        claims.put("name", fullName());
        claims.put("family_name", familyName);
        claims.put("given_name", givenName);
        claims.put("email", email());
        return claims;
    }
}
