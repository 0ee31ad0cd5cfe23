package org.schooldiary.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.platform.CourseView;
import org.schooldiary.school.platform.Courses;
import org.schooldiary.school.platform.KeepingRoster;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.json.Required;
import org.schooldiary.web.session.CurrentViewer;

/** {@code /api/courses/{course}}: a course, and for whom it is. */
@Path("courses/{course}")
@RequestScoped
@Retried
@Produces(MediaType.APPLICATION_JSON)
public class CourseResource {
    private static final int LONGEST_REASON = 500;

    @Inject
    private CurrentViewer current;

    @Inject
    private Courses courses;

    @Inject
    private KeepingRoster keeping;

    /** The course as the viewer sees it. */
    @GET
    public CourseView view(@PathParam("course") CourseId course) {
        return courses.view(current.viewer(), course);
    }

    /** Says whether the course is one for guardians. */
    @PUT
    @Path("audience")
    @Consumes(MediaType.APPLICATION_JSON)
    public CourseView audience(@PathParam("course") CourseId course, AudienceRequest request) {
        Viewer viewer = current.viewer();
        courses.view(viewer, course);
        keeping.nameForGuardians(
                viewer,
                course,
                Required.present("guardians", request.guardians()),
                Required.text("reason", request.reason(), LONGEST_REASON));
        return courses.view(viewer, course);
    }

    /**
     * Says for whom a course is.
     *
     * @param guardians whether its Learners are guardians and never pupils
     * @param reason up to 500 characters
     */
    record AudienceRequest(
            @Nullable Boolean guardians, @Nullable String reason) {}
}
