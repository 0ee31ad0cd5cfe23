package org.schooldiary.school.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.schooldiary.lti.grading.LineItems;
import org.schooldiary.lti.grading.Results;
import org.schooldiary.lti.grading.Scores;
import org.schooldiary.lti.launch.GradeService;
import org.schooldiary.lti.registration.Registration;

/** Leads to the gradebooks of platforms. */
@ApplicationScoped
class GradebookServices {
    @Inject
    private LineItems lineItems;

    @Inject
    private Scores scores;

    @Inject
    private Results results;

    @Inject
    private Clock clock;

    /** The gradebook of a course, for one round. */
    PlatformGradebook of(Registration platform, GradeService service) {
        return new PlatformGradebook(lineItems, scores, results, clock, platform, service);
    }
}
