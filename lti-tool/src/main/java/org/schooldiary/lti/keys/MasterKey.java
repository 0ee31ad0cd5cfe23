package org.schooldiary.lti.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that seals private keys at rest: AES-256 in GCM mode (NIST SP 800-38D), a fresh random nonce for each seal.
 *
 * <p>What is sealed is bound to a label, such as the key's id, so that one sealed key cannot be put in another's place.
 */
public final class MasterKey {

    /** Length of the secret in bytes. */
    public static final int BYTES = 32;

    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    /** @throws IllegalArgumentException if the secret has not {@value #BYTES} bytes */
    public MasterKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("the master key must have " + BYTES + " bytes");
        }
        this.key = new SecretKeySpec(secret, "AES");
    }

    /** Encrypts. */
    public SealedKey seal(byte[] plain, String label) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, label).doFinal(plain);
            return SealedKey.of(ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                    .put(FORMAT)
                    .put(nonce)
                    .put(sealed)
                    .array());
        } catch (GeneralSecurityException unsupported) {
            throw new IllegalStateException("This Java runtime has no AES-GCM", unsupported);
        }
    }

    /**
     * Decrypts.
     *
     * @throws SealBroken if it was sealed with another secret or label, or altered since
     */
    public byte[] open(SealedKey sealed, String label) throws SealBroken {
        var bytes = sealed.bytes();
        if (bytes.length <= 1 + NONCE_BYTES || bytes[0] != FORMAT) {
            throw new SealBroken(label, null);
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOfRange(bytes, 1, 1 + NONCE_BYTES), label)
                    .doFinal(bytes, 1 + NONCE_BYTES, bytes.length - 1 - NONCE_BYTES);
        } catch (GeneralSecurityException altered) {
            throw new SealBroken(label, altered);
        }
    }

    /**
     * A secret for another purpose, which tells nothing of this one (HMAC-SHA256 of the purpose, RFC 5869, section 2.3).
     *
     * @return 32 bytes, always the same for the same purpose
     */
    public byte[] derived(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException unsupported) {
            throw new IllegalStateException("This Java runtime has no HMAC", unsupported);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String label) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(label.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    @Override
    public String toString() {
        return "MasterKey[hidden]";
    }
}
