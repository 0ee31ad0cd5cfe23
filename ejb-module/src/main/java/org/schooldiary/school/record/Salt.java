package org.schooldiary.school.record;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random bytes that keep a short content, «5», from being guessed out of its commitment. */
final class Salt {
    /** 128 bits. */
    private static final int BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Salt() {}

    /** A new salt in lower-case hexadecimal. */
    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
