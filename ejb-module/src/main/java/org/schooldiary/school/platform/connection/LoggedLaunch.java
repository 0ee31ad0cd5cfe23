package org.schooldiary.school.platform.connection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.store.Ids;

/**
 * A launch as the launch doctor reads it.
 *
 * @param id number that the person was shown
 * @param platform what the administrator calls the platform, absent where it is none of ours
 * @param outcome {@code accepted} or the code of the refusal
 * @param facts names and short values on one line
 */
public record LoggedLaunch(String id, Instant at, @Nullable String platform, String outcome, String facts) {
    static LoggedLaunch of(LaunchRecord launch, @Nullable String platform) {
        return new LoggedLaunch(Ids.text(launch.id()), launch.at(), platform, launch.outcome(), launch.facts());
    }
}
