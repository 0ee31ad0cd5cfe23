package org.schooldiary.demoplatform.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.schooldiary.demoplatform.registration.Registration;
import org.schooldiary.demoplatform.school.Person;

/** Personal claims of a message: only those that the tool asked for when it registered. */
public final class PersonalClaims {

    private PersonalClaims() {}

    /** Claims by name, {@code name} to {@code locale}. */
    public static Map<String, Object> of(Person person, String language, Registration tool) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("name", person.name().displayed());
        claims.put("given_name", person.name().given());
        claims.put("family_name", person.name().family());
        claims.put("middle_name", person.name().patronymic());
        claims.put("email", person.email());
        claims.put("locale", language);
        claims.keySet().retainAll(tool.claims());
        return claims;
    }
}
