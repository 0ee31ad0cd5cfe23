package org.schooldiary.lti.login;

/**
 * What a platform's storage keeps for one login (Platform Storage 1.0, section 2.2).
 *
 * @param key under which it is kept
 * @param value the secret
 */
public record StoredSecret(String key, String value) {

    /** Does not show the value. */
    @Override
    public String toString() {
        return "StoredSecret[" + key + "]";
    }
}
