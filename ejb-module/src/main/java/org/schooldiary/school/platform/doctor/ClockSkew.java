package org.schooldiary.school.platform.doctor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How far a platform's clock is ahead of ours, by the times in its messages.
 *
 * <p>The median, so that a message that was long on its way, or was made to lie, does not count.
 *
 * @param seconds below zero where its clock is behind, or messages take their time
 * @param messages how many were compared
 * @param far whether somebody should set a clock: messages live for minutes only (Security Framework 1.0, section 5.1.3)
 */
public record ClockSkew(long seconds, int messages, boolean far) {
    /** From this difference on. */
    static final Duration FAR = Duration.ofSeconds(30);

    /** Of the latest messages, in any order; empty where there are none. */
    static Optional<ClockSkew> of(List<Long> skews) {
        if (skews.isEmpty()) {
            return Optional.empty();
        }
        long median = skews.stream().sorted().toList().get((skews.size() - 1) / 2);
        return Optional.of(new ClockSkew(median, skews.size(), Math.abs(median) > FAR.toSeconds()));
    }
}
