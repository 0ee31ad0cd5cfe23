package org.schooldiary.school.platform.doctor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How launches from one platform go.
 *
 * @param id of the platform, 13 characters
 * @param accepted launches let in during the last 24 hours
 * @param refused launches refused in that time
 * @param lastAccepted when somebody was last let in
 * @param clock how its clock differs from ours, absent where no message told
 * @param keys what this server keeps of its key set, absent where it needed none so far
 * @param sessions how often a browser was recognised by which sign, in the last seven days
 * @param services what its last launch from a link offered, absent where there was none
 */
public record PlatformFigures(
        String id,
        String name,
        boolean active,
        long accepted,
        long refused,
        @Nullable Instant lastAccepted,
        @Nullable ClockSkew clock,
        @Nullable Keys keys,
        Map<String, Long> sessions,
        @Nullable Services services) {

    /**
     * The key set of the platform in this server.
     *
     * @param usable keys in it that may sign messages
     * @param fetchedAt absent where it was never had
     * @param failedAt when it was last asked for in vain since the start of this server
     * @param problem why, in one sentence
     */
    public record Keys(
            int usable,
            @Nullable Instant fetchedAt,
            @Nullable Instant failedAt,
            @Nullable String problem) {}

    /**
     * The services of the platform: what its launches grant, and what we would like.
     *
     * @param at when the launch came
     * @param granted scopes of the gradebook by their last parts, and {@code roster} where that is offered
     * @param missing the wanted ones that are not among them
     */
    public record Services(Instant at, List<String> granted, List<String> missing) {}
}
