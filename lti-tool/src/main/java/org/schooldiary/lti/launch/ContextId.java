package org.schooldiary.lti.launch;

import org.schooldiary.lti.registration.Identifier;

/**
 * A course's id at the platform (LTI Core 1.3, section 5.4.1).
 *
 * @param value 1 to 255 characters, compared exactly
 */
public record ContextId(String value) {

    /** @throws IllegalArgumentException by the rule of {@link Identifier} */
    public ContextId {
        Identifier.require("context id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
