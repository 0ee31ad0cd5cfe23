package org.schooldiary.systemtests.platform;

import java.util.List;
import java.util.Optional;

/** How a product registers tools, where products differ. */
public enum RegistrationManner {
    /** As strict as the specification allows. */
    STRICT("test-platform", 201, Optional.of("deployment-1"), List.of("openid", Lti.MEMBERSHIP_SCOPE)),

    /** Captured from Moodle 4.5: status 200, the deployment inside, and the tool waits there until it is activated. */
    MOODLE(
            "moodle",
            200,
            Optional.of("2"),
            List.of(
                    "https://purl.imsglobal.org/spec/lti-bo/scope/basicoutcome",
                    "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly",
                    "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly",
                    "https://purl.imsglobal.org/spec/lti-ags/scope/score",
                    "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem",
                    Lti.MEMBERSHIP_SCOPE,
                    "https://purl.imsglobal.org/spec/lti-ts/scope/toolsetting",
                    "openid")),

    /** Its configuration is shown to whoever has the token only; a bare host as authorization server; no deployment. */
    CANVAS(
            "canvas",
            200,
            Optional.empty(),
            List.of(
                    "openid",
                    "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem",
                    "https://purl.imsglobal.org/spec/lti-ags/scope/score",
                    Lti.MEMBERSHIP_SCOPE,
                    "https://purl.imsglobal.org/spec/lti/scope/noticehandlers")),

    /** The deployment is the tool's own number. */
    SAKAI("sakailms.org", 200, Optional.of("1"), List.of("openid", Lti.MEMBERSHIP_SCOPE)),

    /** Gives no token and makes the deployment later. */
    BRIGHTSPACE("desire2learn", 201, Optional.empty(), List.of("openid", Lti.MEMBERSHIP_SCOPE));

    final String productFamily;
    final int status;
    final Optional<String> deployment;
    final List<String> scopes;

    RegistrationManner(String productFamily, int status, Optional<String> deployment, List<String> scopes) {
        this.productFamily = productFamily;
        this.status = status;
        this.deployment = deployment;
        this.scopes = scopes;
    }
}
