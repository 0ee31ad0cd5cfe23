package org.schooldiary.lti.keys;

import java.util.Base64;

/**
 * A private key, encrypted: format version, nonce and ciphertext in base64url. Safe to store and to back up.
 *
 * @param value about 2,300 characters for an RSA 2048 key
 */
public record SealedKey(String value) {

    /** @throws IllegalArgumentException if the value is not base64url */
    public SealedKey {
        Base64.getUrlDecoder().decode(value);
    }

    byte[] bytes() {
        return Base64.getUrlDecoder().decode(value);
    }

    static SealedKey of(byte[] sealed) {
        return new SealedKey(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
    }

    @Override
    public String toString() {
        return "SealedKey[hidden]";
    }
}
