package org.schooldiary.school.journal;

import java.math.BigDecimal;
import org.schooldiary.school.people.Invalid;

/**
 * How much a mark counts in an average: from 0 (shown, not counted) to 100, with two decimals at most.
 *
 * @param value the number, without trailing zeros
 */
public record Weight(BigDecimal value) {
    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    public Weight {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (value.signum() < 0 || value.compareTo(MOST) > 0 || value.scale() > DECIMALS) {
            throw new IllegalArgumentException("no weight: " + value);
        }
    }

    /**
     * Reads a weight as sent.
     *
     * @throws Invalid naming {@code field} where it is no number from 0 to 100 with two decimals at most
     */
    public static Weight of(String text, String field) {
        try {
            return new Weight(new BigDecimal(text));
        } catch (IllegalArgumentException unreadable) {
            throw new Invalid(field, "invalid.weight");
        }
    }

    /** In plain decimals: {@code 1}, {@code 0.5}. */
    public String text() {
        return value.toPlainString();
    }
}
