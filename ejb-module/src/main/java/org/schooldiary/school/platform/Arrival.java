package org.schooldiary.school.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.people.SignInId;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.store.Secret;

/**
 * Somebody who came by a launch and is now signed in.
 *
 * @param course the course they came from, absent where the launch names none
 * @param code the page changes it for a bearer, once, within a minute
 * @param viewer with the rights they have by now
 * @param strangers ids of persons whom the launch claims as looked after, but whom nobody has seen in that course so far
 */
public record Arrival(
        SchoolId school,
        PersonId person,
        @Nullable CourseId course,
        SignInId signIn,
        Secret code,
        Viewer viewer,
        List<String> strangers) {}
