package org.schooldiary.systemtests.platform;

/** What is wrong with a platform's OpenID configuration. */
public enum ConfigurationFault {
    /** A page for people instead. */
    HTML,
    /** Five megabytes. */
    FLOOD,
    /** It leads to itself, again and again. */
    REDIRECT_LOOP,
    /** It speaks for an issuer on another host. */
    ISSUER_ELSEWHERE,
    /** It wants the registration, and its token, on another host. */
    REGISTRATION_ELSEWHERE
}
