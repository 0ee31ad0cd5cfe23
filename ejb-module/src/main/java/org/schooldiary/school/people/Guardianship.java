package org.schooldiary.school.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link between a guardian and a pupil.
 *
 * @param source why it exists
 * @param until when it ended, absent while it holds
 */
public record Guardianship(
        RightId id,
        Named guardian,
        Named pupil,
        RightSource source,
        Instant since,
        @Nullable Instant until) {}
