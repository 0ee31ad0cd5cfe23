package org.schooldiary.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.platform.CourseRosters;
import org.schooldiary.school.platform.GroupBook;
import org.schooldiary.school.platform.KeepingRoster;
import org.schooldiary.school.platform.MemberStanding;
import org.schooldiary.school.platform.RosterProblem;
import org.schooldiary.school.platform.RosterReading;
import org.schooldiary.school.platform.RosterView;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.json.Required;
import org.schooldiary.web.problem.Texts;
import org.schooldiary.web.session.CurrentViewer;

/** {@code /api/courses/{course}/roster}: the class list of a course, and what the school decides about it. */
@Path("courses/{course}/roster")
@RequestScoped
@Retried
@Produces(MediaType.APPLICATION_JSON)
public class RosterResource {
    private static final int LONGEST_REASON = 500;

    @Inject
    private CurrentViewer current;

    @Inject
    private RosterReading reading;

    @Inject
    private CourseRosters rosters;

    @Inject
    private KeepingRoster keeping;

    /** The class list, read from the platform first where that never happened. */
    @GET
    public RosterAnswer roster(@PathParam("course") CourseId course) {
        Viewer viewer = current.viewer();
        Optional<RosterProblem> problem =
                reading.mayRead(viewer, course) ? Optional.empty() : rosters.refreshUnlessJustAsked(course);
        return answer(viewer, course, problem);
    }

    /** The class list, read from the platform now. */
    @POST
    @Path("refresh")
    public RosterAnswer refresh(@PathParam("course") CourseId course) {
        Viewer viewer = current.viewer();
        reading.mayRead(viewer, course);
        return answer(viewer, course, rosters.refresh(course));
    }

    /** Says what a member is, in spite of the platform. */
    @PUT
    @Path("members/{person}/standing")
    @Consumes(MediaType.APPLICATION_JSON)
    public RosterAnswer set(
            @PathParam("course") CourseId course, @PathParam("person") PersonId person, StandingRequest request) {
        Viewer viewer = current.viewer();
        reading.mayRead(viewer, course);
        keeping.set(
                viewer,
                course,
                person,
                Required.present("standing", request.standing()),
                Required.text("reason", request.reason(), LONGEST_REASON));
        return answer(viewer, course, Optional.empty());
    }

    /** Takes back what was said of a member. */
    @DELETE
    @Path("members/{person}/standing")
    public RosterAnswer takeBack(@PathParam("course") CourseId course, @PathParam("person") PersonId person) {
        Viewer viewer = current.viewer();
        keeping.takeBack(viewer, course, person);
        return answer(viewer, course, Optional.empty());
    }

    /** Decides about people whom the platform's list lacks. */
    @POST
    @Path("missing")
    @Consumes(MediaType.APPLICATION_JSON)
    public RosterAnswer decide(@PathParam("course") CourseId course, Decision request) {
        Viewer viewer = current.viewer();
        reading.mayRead(viewer, course);
        keeping.decide(viewer, course, request.named(), Required.present("left", request.left()));
        return answer(viewer, course, Optional.empty());
    }

    private RosterAnswer answer(Viewer viewer, CourseId course, Optional<RosterProblem> problem) {
        RosterView view = reading.view(viewer, course, problem.orElse(null));
        Texts texts = Texts.in(viewer.language());
        RosterProblem why = view.problem();
        return new RosterAnswer(
                view.fetchedAt(),
                view.triedAt(),
                view.nextAt(),
                why == null ? null : texts.say("roster." + why.name()),
                view.members(),
                view.left(),
                view.groups());
    }

    /**
     * The class list.
     *
     * @param fetchedAt when it was read from the platform, absent where never
     * @param triedAt when reading was last begun, absent where never
     * @param nextAt when it is read next by itself, absent where never
     * @param problem in a sentence, why it is not the newest
     */
    public record RosterAnswer(
            @Nullable Instant fetchedAt,
            @Nullable Instant triedAt,
            @Nullable Instant nextAt,
            @Nullable String problem,
            List<RosterView.Listed> members,
            List<RosterView.Left> left,
            List<GroupBook.Listed> groups) {}

    /**
     * Says what a member is.
     *
     * @param reason up to 500 characters
     */
    record StandingRequest(
            @Nullable MemberStanding standing, @Nullable String reason) {}

    /**
     * Decides about people.
     *
     * @param left whether they have left the course; else they stay
     */
    record Decision(
            @Nullable List<PersonId> people, @Nullable Boolean left) {
        List<PersonId> named() {
            List<PersonId> named = Required.present("people", people);
            for (int i = 0; i < named.size(); i++) {
                Required.present("people[" + i + "]", named.get(i));
            }
            return named;
        }
    }
}
