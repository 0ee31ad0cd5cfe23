package org.schooldiary.school.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One link of a journal's chain.
 *
 * <p>The definition, complete, so that anybody can verify an archive without this program (‖ joins bytes):
 *
 * <pre>
 * commitment = SHA-256( salt ‖ UTF-8(content) )
 * hash       = SHA-256( previous hash ‖ sequence as 8 bytes, most significant first ‖ commitment )
 * </pre>
 *
 * <p>Salts are 16 random bytes, hashes and commitments 32 bytes, all written as lower-case hexadecimal. Sequences count
 * from 1; the first link's previous hash is {@link #GENESIS}.
 *
 * @param sequence place in the chain, from 1
 * @param previousHash hash of the link before
 * @param commitment commitment to the entry's content
 * @param hash what the next link will name as its previous hash
 */
public record ChainLink(long sequence, String previousHash, String commitment, String hash) {
    /** The hash before the first link: 32 zero bytes. */
    public static final String GENESIS = "0".repeat(64);

    private static final HexFormat HEX = HexFormat.of();

    /** The link that follows a link with {@code previousHash} and commits to {@code content} under {@code salt}. */
    static ChainLink of(long sequence, String previousHash, String salt, String content) {
        String commitment = commitment(salt, content);
        return new ChainLink(sequence, previousHash, commitment, hash(sequence, previousHash, commitment));
    }

    static String commitment(String salt, String content) {
        MessageDigest digest = sha256();
        digest.update(HEX.parseHex(salt));
        digest.update(content.getBytes(StandardCharsets.UTF_8));
        return HEX.formatHex(digest.digest());
    }

    static String hash(long sequence, String previousHash, String commitment) {
        MessageDigest digest = sha256();
        digest.update(HEX.parseHex(previousHash));
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(sequence).array());
        digest.update(HEX.parseHex(commitment));
        return HEX.formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
