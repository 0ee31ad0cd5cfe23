package org.schooldiary.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.platform.CourseRosters;
import org.schooldiary.school.platform.CourseView;
import org.schooldiary.school.platform.Courses;
import org.schooldiary.school.platform.RosterProblem;
import org.schooldiary.school.platform.RosterReading;
import org.schooldiary.school.platform.RosterView;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.problem.Texts;
import org.schooldiary.web.session.CurrentViewer;

/** {@code /api/courses/{course}}: a course and its class list. */
@Path("courses/{course}")
@RequestScoped
@Retried
@Produces(MediaType.APPLICATION_JSON)
public class CourseResource {
    @Inject
    private CurrentViewer current;

    @Inject
    private Courses courses;

    @Inject
    private RosterReading reading;

    @Inject
    private CourseRosters rosters;

    /** The course as the viewer sees it. */
    @GET
    public CourseView view(@PathParam("course") CourseId course) {
        return courses.view(current.viewer(), course);
    }

    /** The class list, read from the platform first where that never happened. */
    @GET
    @Path("roster")
    public RosterAnswer roster(@PathParam("course") CourseId course) {
        Viewer viewer = current.viewer();
        Optional<RosterProblem> problem =
                reading.mayRead(viewer, course) ? Optional.empty() : rosters.refresh(course, false);
        return answer(viewer, course, problem);
    }

    /**
     * The class list, read from the platform now.
     *
     * @param acceptRemovals whether even many missing members are removed
     */
    @POST
    @Path("roster/refresh")
    public RosterAnswer refresh(
            @PathParam("course") CourseId course, @QueryParam("acceptRemovals") boolean acceptRemovals) {
        Viewer viewer = current.viewer();
        reading.mayRead(viewer, course);
        return answer(viewer, course, rosters.refresh(course, acceptRemovals));
    }

    private RosterAnswer answer(Viewer viewer, CourseId course, Optional<RosterProblem> problem) {
        RosterView view = reading.view(viewer, course, problem.orElse(null));
        Texts texts = Texts.in(viewer.language());
        return new RosterAnswer(
                view.fetchedAt(),
                problem.map(why -> texts.say("roster." + why.name())).orElse(null),
                view.members());
    }

    /**
     * The class list.
     *
     * @param fetchedAt when it was read from the platform, absent where never
     * @param problem in a sentence, why it is not the newest
     */
    public record RosterAnswer(
            @Nullable Instant fetchedAt, @Nullable String problem, List<RosterView.Listed> members) {}
}
