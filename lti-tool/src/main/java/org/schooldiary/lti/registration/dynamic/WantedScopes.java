package org.schooldiary.lti.registration.dynamic;

import java.util.List;
import java.util.stream.Stream;
import org.schooldiary.lti.membership.Groups;
import org.tsugi.lti13.LTI13ConstantsUtil;

/** The services that the tool would like to use at a platform, by their scopes. */
public final class WantedScopes {

    /** Gradebook and roster: without them the tool can do less, so they are always asked for. */
    public static final List<String> ALWAYS = List.of(
            LTI13ConstantsUtil.SCOPE_LINEITEM,
            LTI13ConstantsUtil.SCOPE_LINEITEM_READONLY,
            LTI13ConstantsUtil.SCOPE_RESULT_READONLY,
            LTI13ConstantsUtil.SCOPE_SCORE,
            LTI13ConstantsUtil.SCOPE_NAMES_AND_ROLES);

    /** Course groups 1.0 and the Platform Notification Service 1.0: asked for where the platform says it has them. */
    public static final List<String> WHERE_OFFERED =
            List.of(Groups.SCOPE, "https://purl.imsglobal.org/spec/lti/scope/noticehandlers");

    private WantedScopes() {}

    /** Of these scopes, in our order, those to ask a platform for; one that does not say what it offers gets the usual. */
    static List<String> at(PlatformConfiguration platform) {
        return Stream.concat(
                        ALWAYS.stream().filter(scope -> platform.scopes().isEmpty() || platform.names(scope)),
                        WHERE_OFFERED.stream().filter(platform::names))
                .toList();
    }
}
