package org.schooldiary.school.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A short text that differs whenever one of the things it was made of differs; the value of an ETag. */
public final class StateTag {
    /** 96 bits: two states of one page never share a tag by chance. */
    private static final int BYTES = 12;

    /** A new version of the program may show the same record differently. */
    private static final String BUILD =
            String.valueOf(StateTag.class.getPackage().getImplementationVersion());

    private StateTag() {}

    /** The tag of a state that {@code parts} describe completely. */
    public static String of(@Nullable Object... parts) {
        byte[] hash = sha256(BUILD + Arrays.deepToString(parts));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
