package org.schooldiary.lti.token;

/** Names of LTI claims (LTI Core 1.3, appendix A.1; Deep Linking 2.0, section 4.4; NRPS 2.0; AGS 2.0). */
public final class ClaimName {

    /** What the names of LTI Core's claims begin with. */
    public static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

    public static final String VERSION = LTI + "version";
    public static final String MESSAGE_TYPE = LTI + "message_type";
    public static final String DEPLOYMENT_ID = LTI + "deployment_id";
    public static final String TARGET_LINK_URI = LTI + "target_link_uri";
    public static final String RESOURCE_LINK = LTI + "resource_link";
    public static final String ROLES = LTI + "roles";
    public static final String ROLE_SCOPE_MENTOR = LTI + "role_scope_mentor";
    public static final String CONTEXT = LTI + "context";
    public static final String CUSTOM = LTI + "custom";
    public static final String LIS = LTI + "lis";
    public static final String LAUNCH_PRESENTATION = LTI + "launch_presentation";
    public static final String TOOL_PLATFORM = LTI + "tool_platform";
    public static final String FOR_USER = LTI + "for_user";
    public static final String EULA_SERVICE = LTI + "eulaservice";
    public static final String DEEP_LINKING_SETTINGS =
            "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";
    public static final String NAMES_AND_ROLES = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
    public static final String GRADES = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";

    /** Course Groups 1.0, section 3.1. */
    public static final String GROUPS = "https://purl.imsglobal.org/spec/lti-gs/claim/groupsservice";

    private ClaimName() {}
}
