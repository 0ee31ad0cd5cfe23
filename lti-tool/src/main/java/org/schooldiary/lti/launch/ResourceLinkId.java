package org.schooldiary.lti.launch;

import org.schooldiary.lti.registration.Identifier;

/**
 * The id of one link that was placed in a course (LTI Core 1.3, section 5.3.5).
 *
 * @param value 1 to 255 characters, compared exactly
 */
public record ResourceLinkId(String value) {

    /** @throws IllegalArgumentException by the rule of {@link Identifier} */
    public ResourceLinkId {
        Identifier.require("resource link id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
