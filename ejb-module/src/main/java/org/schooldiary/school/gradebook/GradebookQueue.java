package org.schooldiary.school.gradebook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one platform's gradebook, without any name.
 *
 * @param registration 13 characters, of the platform
 * @param platform what the administrator calls it
 * @param journals how many journals have a gradebook there
 * @param waiting how many of them have something to be sent
 * @param blocked how many of them the platform refused as a whole
 * @param refused how many marks the platform refused for their pupil
 * @param differences how many marks somebody changed in the platform
 * @param oldest since when the oldest of the waiting journals waits
 * @param failures how often in a row the platform did not answer
 * @param failingSince when it last answered no more
 * @param nextTryAt when it is asked again
 * @param problem what it said, or why it was not reached
 */
public record GradebookQueue(
        String registration,
        String platform,
        int journals,
        int waiting,
        int blocked,
        int refused,
        int differences,
        @Nullable Instant oldest,
        int failures,
        @Nullable Instant failingSince,
        @Nullable Instant nextTryAt,
        @Nullable String problem) {}
