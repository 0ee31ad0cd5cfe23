package org.schooldiary.lti.refusal;

import static org.schooldiary.lti.refusal.WhoMustAct.PERSON;
import static org.schooldiary.lti.refusal.WhoMustAct.PLATFORM_ADMINISTRATOR;
import static org.schooldiary.lti.refusal.WhoMustAct.TECHNICAL_ADMINISTRATOR;

/** Every reason for which a login or a launch is refused, in the order in which they are looked for. */
public enum Refusal {
    /** Login without <code>iss</code>, <code>login_hint</code> or <code>target_link_uri</code>. */
    LOGIN_PARAMETER_MISSING(101, PLATFORM_ADMINISTRATOR),
    /** A login parameter that cannot be what it should be. */
    LOGIN_PARAMETER_MALFORMED(102, PLATFORM_ADMINISTRATOR),
    /** No registration has this issuer. */
    ISSUER_UNKNOWN(103, TECHNICAL_ADMINISTRATOR),
    /** The issuer is known, the client id is not. */
    CLIENT_UNKNOWN(104, TECHNICAL_ADMINISTRATOR),
    /** No client id sent, and the issuer has several registrations. */
    CLIENT_AMBIGUOUS(105, PLATFORM_ADMINISTRATOR),
    /** The registration waits for approval or was switched off. */
    REGISTRATION_INACTIVE(106, TECHNICAL_ADMINISTRATOR),

    /** The launch address was opened by GET. */
    LAUNCH_BY_GET(201, PERSON),
    /** The request was larger than 1 MB. */
    BODY_TOO_LARGE(202, PLATFORM_ADMINISTRATOR),
    /** The same parameter twice. */
    PARAMETER_REPEATED(203, PLATFORM_ADMINISTRATOR),
    /** The platform answered <code>error=…</code> instead of a token. */
    PLATFORM_ANSWERED_ERROR(204, PLATFORM_ADMINISTRATOR),
    /** No <code>id_token</code>. */
    TOKEN_MISSING(205, PLATFORM_ADMINISTRATOR),
    /** No <code>state</code>. */
    STATE_MISSING(206, PERSON),
    /** The browser sent no state of its own: it refused the cookie, or the form came to another browser. */
    STATE_NOT_KEPT(207, PERSON),
    /** The state is not one of ours, or not this browser's. */
    STATE_FOREIGN(208, PERSON),
    /** The state was used before: Back, or the form sent twice. */
    STATE_REUSED(209, PERSON),
    /** More than ten minutes between login and launch. */
    LOGIN_EXPIRED(210, PERSON),

    /** Not a signed JSON web token: parts, encoding or JSON are wrong. */
    TOKEN_MALFORMED(301, PLATFORM_ADMINISTRATOR),
    /** <code>alg=none</code>. */
    ALGORITHM_NONE(302, PLATFORM_ADMINISTRATOR),
    /** Any algorithm but RS256, such as HS256 with the public key as its secret. */
    ALGORITHM_NOT_ALLOWED(303, PLATFORM_ADMINISTRATOR),
    /** A <code>crit</code> header, which nothing of LTI uses. */
    CRITICAL_HEADER(304, PLATFORM_ADMINISTRATOR),
    /** No <code>kid</code>. */
    KEY_ID_MISSING(305, PLATFORM_ADMINISTRATOR),
    /** The platform's key set could not be had, and none was kept. */
    KEYS_UNREACHABLE(306, PLATFORM_ADMINISTRATOR),
    /** The platform's key set has no such key, also when fetched afresh. */
    KEY_UNKNOWN(307, PLATFORM_ADMINISTRATOR),
    /** The signature does not fit the content. */
    SIGNATURE_WRONG(308, PLATFORM_ADMINISTRATOR),

    /** A signed token that is no LTI message at all. */
    NOT_AN_LTI_MESSAGE(401, PLATFORM_ADMINISTRATOR),
    /** Several required claims are missing at once. */
    CLAIMS_MISSING(402, PLATFORM_ADMINISTRATOR),
    /** <code>iss</code> is not the platform that was asked. */
    ISSUER_WRONG(403, PLATFORM_ADMINISTRATOR),
    /** <code>aud</code> does not name us. */
    AUDIENCE_WRONG(404, PLATFORM_ADMINISTRATOR),
    /** <code>aud</code> names others beside us. */
    AUDIENCE_UNTRUSTED(405, PLATFORM_ADMINISTRATOR),
    /** Several <code>aud</code> and no <code>azp</code>. */
    AUTHORIZED_PARTY_MISSING(406, PLATFORM_ADMINISTRATOR),
    /** <code>azp</code> is not our client id. */
    AUTHORIZED_PARTY_WRONG(407, PLATFORM_ADMINISTRATOR),
    /** <code>exp</code> or <code>iat</code> is missing or no number of seconds. */
    TIMES_MISSING(408, PLATFORM_ADMINISTRATOR),
    /** <code>exp</code> is past. */
    TOKEN_EXPIRED(409, PERSON),
    /** <code>iat</code> lies far in the past. */
    ISSUED_LONG_AGO(410, PLATFORM_ADMINISTRATOR),
    /** <code>iat</code> lies in the future. */
    ISSUED_IN_FUTURE(411, PLATFORM_ADMINISTRATOR),
    /** No <code>nonce</code>. */
    NONCE_MISSING(412, PLATFORM_ADMINISTRATOR),
    /** The nonce of a login that was answered before. */
    NONCE_REPLAYED(413, PERSON),
    /** Not the nonce of this login. */
    NONCE_WRONG(414, PERSON),
    /** No <code>version</code>. */
    VERSION_MISSING(415, PLATFORM_ADMINISTRATOR),
    /** A version other than 1.3.0. */
    VERSION_WRONG(416, PLATFORM_ADMINISTRATOR),
    /** No <code>message_type</code>. */
    MESSAGE_TYPE_MISSING(417, PLATFORM_ADMINISTRATOR),
    /** A message type that the tool does not serve. */
    MESSAGE_TYPE_UNKNOWN(418, PLATFORM_ADMINISTRATOR),

    /** No <code>deployment_id</code>. */
    DEPLOYMENT_MISSING(501, PLATFORM_ADMINISTRATOR),
    /** Login and token name different deployments. */
    DEPLOYMENT_DIFFERS(502, PLATFORM_ADMINISTRATOR),
    /** First launch from this deployment; it was written down and waits for approval. */
    DEPLOYMENT_UNKNOWN(503, TECHNICAL_ADMINISTRATOR),
    /** The deployment waits for approval or was switched off. */
    DEPLOYMENT_INACTIVE(504, TECHNICAL_ADMINISTRATOR),

    /** No <code>target_link_uri</code>. */
    TARGET_MISSING(419, PLATFORM_ADMINISTRATOR),
    /** <code>target_link_uri</code> is not on our own origin. */
    TARGET_ELSEWHERE(420, PLATFORM_ADMINISTRATOR),
    /** No resource link id in a message that needs one. */
    RESOURCE_LINK_MISSING(421, PLATFORM_ADMINISTRATOR),
    /** No <code>roles</code> claim (an empty list is accepted). */
    ROLES_MISSING(422, PLATFORM_ADMINISTRATOR),
    /** No <code>sub</code>: an anonymous launch, which a journal cannot serve. */
    SUBJECT_MISSING(423, PLATFORM_ADMINISTRATOR),
    /** An identifier of more than 255 characters. */
    IDENTIFIER_TOO_LONG(424, PLATFORM_ADMINISTRATOR),
    /** A deep linking request without its settings. */
    DEEP_LINKING_SETTINGS_MISSING(425, PLATFORM_ADMINISTRATOR),
    /** A claim has another shape than the specification gives it. */
    CLAIM_MALFORMED(426, PLATFORM_ADMINISTRATOR);

    private final int number;
    private final WhoMustAct whoMustAct;

    Refusal(int number, WhoMustAct whoMustAct) {
        this.number = number;
        this.whoMustAct = whoMustAct;
    }

    /** The public code, such as <code>LTI-307</code>: never reused, never changed in meaning. */
    public String code() {
        return "LTI-" + number;
    }

    /** Who can mend it. */
    public WhoMustAct whoMustAct() {
        return whoMustAct;
    }

    /** The HTTP status of the page that tells of it; always 4xx. */
    public int status() {
        return switch (this) {
            case LAUNCH_BY_GET -> 405;
            case BODY_TOO_LARGE -> 413;
            case REGISTRATION_INACTIVE, DEPLOYMENT_UNKNOWN, DEPLOYMENT_INACTIVE -> 403;
            default -> 400;
        };
    }
}
