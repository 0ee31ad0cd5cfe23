package org.schooldiary.lti.registration.dynamic;

/** A dynamic registration that did not come about; nothing was stored, and it may be tried again. */
public final class RegistrationFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /** What went wrong; each has its own sentence on the registration page. */
    public enum Reason {
        /** The platform's configuration could not be had. */
        CONFIGURATION_UNREACHABLE,
        /** The configuration or one of the platform's addresses is private, or not protected by TLS. */
        ADDRESS_FORBIDDEN,
        /** The platform sends us elsewhere instead of answering; we follow nobody. */
        REDIRECTED,
        /** What it answers is larger than anything that is wanted. */
        ANSWER_TOO_LARGE,
        /** It is no OpenID configuration, or lacks an endpoint. */
        CONFIGURATION_MALFORMED,
        /** It names an issuer on another host. */
        ISSUER_ON_ANOTHER_HOST,
        /** It wants us to register on another host. */
        REGISTRATION_ON_ANOTHER_HOST,
        /** The platform does not sign with RS256. */
        SIGNATURE_NOT_SUPPORTED,
        /** The registration endpoint did not answer. */
        PLATFORM_UNREACHABLE,
        /** The platform refused us; the token may be used up. */
        PLATFORM_REFUSED,
        /** The platform's answer holds no client id. */
        ANSWER_MALFORMED
    }

    private final Reason reason;

    RegistrationFailed(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    /** What went wrong. */
    public Reason reason() {
        return reason;
    }
}
