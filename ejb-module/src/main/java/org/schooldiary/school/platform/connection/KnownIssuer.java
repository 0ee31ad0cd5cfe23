package org.schooldiary.school.platform.connection;

/** What a registration link says beforehand about a platform whose issuer is connected already. */
public enum KnownIssuer {
    /** Whoever registers is asked. */
    ASK,
    /** The connection takes over the new client id, addresses and keys; people, courses and deployments stay. */
    UPDATE,
    /** It is connected as one more platform, with people and courses of its own. */
    ANOTHER
}
