package org.schooldiary.lti.launch;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The roles that a platform says a person has (LTI Core 1.3, section 5.3.7 and appendix A.2).
 *
 * <p>Context roles count by their full or short name. A sub-role (<code>…/membership/Instructor#TeachingAssistant</code>)
 * refines a context role and gives nothing by itself: the platform sends the context role beside it (appendix A.2.3.1).
 * Unknown roles are carried and mean nothing.
 *
 * @param names all roles as sent, without repetition
 */
public record Roles(Set<String> names) {

    private static final String SUB_ROLE = "http://purl.imsglobal.org/vocab/lis/v2/membership/";
    private static final String INSTITUTION = "http://purl.imsglobal.org/vocab/lis/v2/institution/person#";
    private static final String SYSTEM = "http://purl.imsglobal.org/vocab/lis/v2/system/person#";
    private static final String TEST_USER = "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";

    /** Copies the names. */
    public Roles {
        names = Set.copyOf(names);
    }

    /** Reads a list of role names, in full or short. */
    public static Roles of(Collection<String> names) {
        return new Roles(new LinkedHashSet<>(names));
    }

    /** The roles within the context, by which acts in the course are authorised. */
    public Set<ContextRole> inContext() {
        var roles = EnumSet.noneOf(ContextRole.class);
        names.stream().map(ContextRole::of).flatMap(Optional::stream).forEach(roles::add);
        return roles;
    }

    /** Whether the person teaches in the context. */
    public boolean instructor() {
        return inContext().contains(ContextRole.INSTRUCTOR);
    }

    /** Whether the person learns in the context; says nothing of being a confirmed pupil. */
    public boolean learner() {
        return inContext().contains(ContextRole.LEARNER);
    }

    /** Whether the person looks after learners of the context. */
    public boolean mentor() {
        return inContext().contains(ContextRole.MENTOR);
    }

    /** Sub-roles of context roles by their last part, such as <code>TeachingAssistant</code>. */
    public Set<String> subRoles() {
        var subRoles = new LinkedHashSet<String>();
        for (var name : names) {
            int fragment = name.indexOf('#');
            if (name.startsWith(SUB_ROLE) && fragment > 0) {
                subRoles.add(name.substring(fragment + 1));
            }
        }
        return Set.copyOf(subRoles);
    }

    /**
     * Whether the person administers the platform: by <code>institution/person#Administrator</code> or
     * <code>system/person#Administrator</code>. It opens the tool's settings there, no child's record.
     */
    public boolean administersPlatform() {
        return names.contains(INSTITUTION + "Administrator") || names.contains(SYSTEM + "Administrator");
    }

    /** Whether the person works for the institution (appendix A.2.2); says nothing of any course. */
    public boolean staff() {
        return Stream.of("Staff", "Faculty", "Administrator").anyMatch(role -> names.contains(INSTITUTION + role));
    }

    /** Whether this is a platform's made-up person for trying things out (appendix A.2.1.1). */
    public boolean testUser() {
        return names.contains(TEST_USER);
    }
}
