package org.schooldiary.lti.registration;

/**
 * One place in a platform where the tool was put (LTI Core 1.3, section 3.1.3).
 *
 * @param value 1 to 255 characters, compared exactly
 */
public record DeploymentId(String value) {

    /** @throws IllegalArgumentException by the rule of {@link Identifier} */
    public DeploymentId {
        Identifier.require("deployment id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
