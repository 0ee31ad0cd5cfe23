package org.schooldiary.school.store;

import io.hypersistence.tsid.TSID;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * Makes ids that are unique over all schools and grow with time, and writes them as people and addresses see them.
 *
 * <p>An id is a TSID: 42 bits of milliseconds, 22 bits of node and counter. Outside the database it is its 13-character
 * Crockford form, because a JavaScript number cannot hold 64 bits.
 */
public final class Ids {
    private Ids() {}

    /** A new id, greater than every earlier one of this process. */
    public static long next() {
        return TSID.Factory.getTsid().toLong();
    }

    /** The 13-character form of {@code id}. */
    public static String text(long id) {
        return TSID.from(id).toString();
    }

    /** When {@code id} was made. */
    public static Instant madeAt(long id) {
        return TSID.from(id).getInstant();
    }

    /** The id that {@code text} stands for, empty where it is no id at all. */
    public static OptionalLong parse(String text) {
        return TSID.isValid(text) ? OptionalLong.of(TSID.from(text).toLong()) : OptionalLong.empty();
    }
}
