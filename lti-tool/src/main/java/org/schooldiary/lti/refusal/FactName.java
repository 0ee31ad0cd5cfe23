package org.schooldiary.lti.refusal;

/** Names of facts that the launch doctor counts, filters and compares by; others are only shown. */
public final class FactName {

    /** The place in the platform, as it calls it. */
    public static final String DEPLOYMENT_ID = "deployment_id";

    /** <code>message_type</code>. */
    public static final String MESSAGE_TYPE = "message_type";

    /** When our login began; only of a launch whose state was ours. */
    public static final String LOGIN_AT = "login_at";

    /** <code>iat</code>: what the platform's clock showed when it made the message. */
    public static final String ISSUED_AT = "issued_at";

    /** How the browser that comes back was recognised. */
    public static final String BROWSER_SESSION = "browser_session";

    /** Last parts of the gradebook scopes that the claim grants, separated by spaces. */
    public static final String GRADE_SCOPES = "grade_scopes";

    /** Whether the claim of the roster service was there. */
    public static final String ROSTER_OFFERED = "roster_offered";

    /** Version of the platform's product, as it says. */
    public static final String PRODUCT_VERSION = "product_version";

    private FactName() {}
}
