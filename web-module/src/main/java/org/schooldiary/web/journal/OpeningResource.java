package org.schooldiary.web.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.schooldiary.school.journal.OpeningJournal;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.platform.Courses;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.session.CurrentViewer;

/** Journals of a platform's course: a teacher opens one. */
@Path("courses/{course}/journals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OpeningResource {
    @Inject
    private CurrentViewer current;

    @Inject
    private OpeningJournal opening;

    @Inject
    private Courses courses;

    @POST
    @Retried
    public Response open(@PathParam("course") CourseId course, JournalRequest request) {
        courses.view(current.viewer(), course);
        JournalId journal = opening.open(current.viewer(), course, request.plan());
        return Response.created(URI.create("/api/journals/" + journal))
                .entity(Map.of("id", journal))
                .build();
    }
}
