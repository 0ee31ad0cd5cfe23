package org.schooldiary.lti.check;

import java.util.List;
import java.util.Set;
import org.schooldiary.lti.login.AnsweredLogins;
import org.schooldiary.lti.registration.Registrations;
import org.schooldiary.lti.registration.ToolAddress;

/**
 * The checks of a launch message, in the order of the specification.
 */
public final class MessageChecks {

    private MessageChecks() {}

    /**
     * Security Framework 1.0, section 5.1.3, after the signature; then LTI Core 1.3, section 5.3.
     *
     * @param types names of the message types that the tool serves
     */
    public static List<MessageCheck> ofLaunch(
            ToolAddress tool, Registrations registrations, AnsweredLogins logins, TypeNames types) {
        return List.of(
                new LtiMessageCheck(),
                new RequiredClaimsCheck(types.withoutRoles()),
                new IssuerCheck(),
                new AudienceCheck(),
                new AuthorizedPartyCheck(),
                new ExpiryCheck(),
                new IssuedAtCheck(),
                new NonceCheck(logins),
                new VersionCheck(),
                new MessageTypeCheck(types.served()),
                new DeploymentCheck(registrations),
                new TargetCheck(tool, types.deepLinking()),
                new ResourceLinkCheck(types.withoutLink()),
                new RolesCheck(types.withoutRoles()),
                new SubjectCheck(),
                new DeepLinkingSettingsCheck(types.deepLinking()));
    }

    /**
     * Names of message types, by what such a message needs.
     *
     * @param served all that the tool serves
     * @param deepLinking needs settings and no target
     * @param withoutLink comes from no resource link
     * @param withoutRoles may leave the roles out: it concerns the person and no course
     */
    public record TypeNames(
            Set<String> served, Set<String> deepLinking, Set<String> withoutLink, Set<String> withoutRoles) {

        /** Copies the names. */
        public TypeNames {
            served = Set.copyOf(served);
            deepLinking = Set.copyOf(deepLinking);
            withoutLink = Set.copyOf(withoutLink);
            withoutRoles = Set.copyOf(withoutRoles);
        }
    }
}
