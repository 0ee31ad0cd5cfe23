package org.schooldiary.systemtests.platform;

import java.util.List;

/** Names that LTI 1.3 Core, NRPS 2.0 and Deep Linking 2.0 give to claims, roles, scopes and media types. */
public final class Lti {

    public static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
    public static final String VERSION = CLAIM + "version";
    public static final String MESSAGE_TYPE = CLAIM + "message_type";
    public static final String DEPLOYMENT_ID = CLAIM + "deployment_id";
    public static final String TARGET_LINK_URI = CLAIM + "target_link_uri";
    public static final String RESOURCE_LINK = CLAIM + "resource_link";
    public static final String ROLES = CLAIM + "roles";
    public static final String CONTEXT = CLAIM + "context";
    public static final String CUSTOM = CLAIM + "custom";
    public static final String LAUNCH_PRESENTATION = CLAIM + "launch_presentation";
    public static final String TOOL_PLATFORM = CLAIM + "tool_platform";
    public static final String ROLE_SCOPE_MENTOR = CLAIM + "role_scope_mentor";
    public static final String NAMES_ROLE_SERVICE = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
    public static final String GRADES = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    public static final String DEEP_LINKING_SETTINGS =
            "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";

    public static final String FOR_USER = CLAIM + "for_user";
    public static final String EULA_SERVICE = CLAIM + "eulaservice";

    public static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
    public static final String INSTRUCTOR = MEMBERSHIP + "Instructor";
    public static final String LEARNER = MEMBERSHIP + "Learner";
    public static final String MENTOR = MEMBERSHIP + "Mentor";
    public static final String SYSTEM_ADMINISTRATOR =
            "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator";
    public static final String INSTITUTION_ADMINISTRATOR =
            "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator";

    public static final String INSTITUTION_STAFF = "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Staff";
    static final String GROUP_SERVICE = "https://purl.imsglobal.org/spec/lti-gs/claim/groupsservice";
    static final String GROUP_SCOPE = "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly";
    static final String GROUP_MEDIA_TYPE = "application/vnd.ims.lti-gs.v1.contextgroupcontainer+json";

    public static final String MEMBERSHIP_SCOPE =
            "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
    static final String EULA_USER_SCOPE = "https://purl.imsglobal.org/spec/lti/scope/eula/user";
    static final String GRADE_SCOPE = "https://purl.imsglobal.org/spec/lti-ags/scope/";
    static final List<String> GRADE_SCOPES = List.of(
            GRADE_SCOPE + "lineitem",
            GRADE_SCOPE + "lineitem.readonly",
            GRADE_SCOPE + "result.readonly",
            GRADE_SCOPE + "score");
    static final String MEMBERSHIP_MEDIA_TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
    public static final String TOOL_CONFIGURATION = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    static final String PLATFORM_CONFIGURATION = "https://purl.imsglobal.org/spec/lti-platform-configuration";

    private Lti() {}
}
