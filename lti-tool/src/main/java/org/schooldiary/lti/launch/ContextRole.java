package org.schooldiary.lti.launch;

import java.util.Arrays;
import java.util.Optional;

/** The core roles within a context (LTI Core 1.3, appendix A.2.3); the only ones that authorise acts in a course. */
public enum ContextRole {
    ADMINISTRATOR("Administrator"),
    CONTENT_DEVELOPER("ContentDeveloper"),
    INSTRUCTOR("Instructor"),
    LEARNER("Learner"),
    MENTOR("Mentor"),
    MANAGER("Manager"),
    MEMBER("Member"),
    OFFICER("Officer");

    /** What the full names of context roles begin with. */
    static final String VOCABULARY = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

    private final String shortName;

    ContextRole(String shortName) {
        this.shortName = shortName;
    }

    /** As platforms write the role in short: <code>ContentDeveloper</code>. */
    public String shortName() {
        return shortName;
    }

    /** The role of a full name (<code>…/membership#Instructor</code>) or a short one (<code>Instructor</code>). */
    static Optional<ContextRole> of(String name) {
        var shortened = name.startsWith(VOCABULARY) ? name.substring(VOCABULARY.length()) : name;
        return Arrays.stream(values())
                .filter(role -> role.shortName.equals(shortened))
                .findFirst();
    }
}
