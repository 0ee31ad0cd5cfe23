package org.schooldiary.lti.launch;

import org.schooldiary.lti.registration.Identifier;

/**
 * A person's id at the platform, the <code>sub</code> of a launch and <code>user_id</code> of a roster (LTI Core 1.3, section 5.3.6).
 *
 * @param value 1 to 255 characters, compared exactly
 */
public record Subject(String value) {

    /** @throws IllegalArgumentException by the rule of {@link Identifier} */
    public Subject {
        Identifier.require("subject", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
