package org.schooldiary.school.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.SignInId;
import org.schooldiary.school.people.Viewer;

/**
 * Who sends a request.
 *
 * @param course the course of their launch, absent where it came from none
 * @param bearerExpiresAt when the bearer of this request ends
 */
public record SignedIn(
        SignInId signIn, Viewer viewer, @Nullable CourseId course, Instant bearerExpiresAt) {}
