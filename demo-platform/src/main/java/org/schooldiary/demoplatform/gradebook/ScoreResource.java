package org.schooldiary.demoplatform.gradebook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.schooldiary.demoplatform.Lti;
import org.schooldiary.demoplatform.answer.Refusal;
import org.schooldiary.demoplatform.registration.Registration;
import org.schooldiary.demoplatform.school.Course;
import org.schooldiary.demoplatform.school.CourseRole;
import org.schooldiary.demoplatform.school.Lyceum;
import org.schooldiary.demoplatform.service.AccessTokens;
import org.schooldiary.demoplatform.service.ExactType;

/** Takes scores of a line item (AGS 2.0, section 3.4). */
@Path("/lti/ags/{course}/lineitems/{id}/lineitem/scores")
@Singleton
public class ScoreResource {

    @Inject
    Lyceum lyceum;

    @Inject
    LineItems lineItems;

    @Inject
    Scores scores;

    @Inject
    AccessTokens tokens;

    @Inject
    Clock clock;

    /** Takes a score: 409 where it is not strictly later, 422 for whom the course has no mark. */
    @POST
    public Response score(
            @PathParam("course") String courseId,
            @PathParam("id") String id,
            @HeaderParam("Content-Type") @Nullable String contentType,
            @HeaderParam("Authorization") @Nullable String authorization,
            String body) {
        Registration tool = tokens.require(authorization, Lti.SCOPE_SCORE);
        ExactType.sent(contentType, Score.TYPE);
        Course course = GradebookResource.course(lyceum, courseId);
        LineItem item = found(courseId, tool, id);
        Score score = Score.sent(GradebookResource.json(body), clock.instant());
        lyceum.bySub(score.userId())
                .flatMap(person -> lyceum.member(course, person))
                .filter(member -> member.role() == CourseRole.PUPIL || member.role() == CourseRole.OBSERVER_AS_PUPIL)
                .orElseThrow(() -> new Refusal(422, "unprocessable", "this person gets no marks in the context"));
        scores.take(item, score);
        return Response.ok("").header("Content-Type", Score.TYPE).build();
    }

    private LineItem found(String courseId, Registration tool, String id) {
        return lineItems
                .find(courseId, tool.clientId(), id)
                .orElseThrow(() -> new Refusal(404, "not_found", "there is no such line item"));
    }
}
