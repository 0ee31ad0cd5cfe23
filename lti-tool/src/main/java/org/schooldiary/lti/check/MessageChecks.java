package org.schooldiary.lti.check;

import java.util.List;
import java.util.Set;
import org.schooldiary.lti.login.PendingLogins;
import org.schooldiary.lti.registration.Registrations;
import org.schooldiary.lti.registration.ToolAddress;
import org.tsugi.lti13.LTI13ConstantsUtil;

/**
 * The checks of a launch message, in the order of the specification.
 */
public final class MessageChecks {

    private static final Set<String> DEEP_LINKING = Set.of(LTI13ConstantsUtil.MESSAGE_TYPE_LTI_DEEP_LINKING_REQUEST);

    private MessageChecks() {}

    /**
     * Security Framework 1.0, section 5.1.3, after the signature; then LTI Core 1.3, section 5.3.
     *
     * @param servedTypes names of the message types that the tool serves
     */
    public static List<MessageCheck> ofLaunch(
            ToolAddress tool, Registrations registrations, PendingLogins logins, Set<String> servedTypes) {
        return List.of(
                new LtiMessageCheck(),
                new RequiredClaimsCheck(),
                new IssuerCheck(),
                new AudienceCheck(),
                new AuthorizedPartyCheck(),
                new ExpiryCheck(),
                new IssuedAtCheck(),
                new NonceCheck(logins),
                new VersionCheck(),
                new MessageTypeCheck(servedTypes),
                new DeploymentCheck(registrations),
                new TargetCheck(tool, DEEP_LINKING),
                new ResourceLinkCheck(DEEP_LINKING),
                new RolesCheck(),
                new SubjectCheck(),
                new DeepLinkingSettingsCheck(DEEP_LINKING));
    }
}
