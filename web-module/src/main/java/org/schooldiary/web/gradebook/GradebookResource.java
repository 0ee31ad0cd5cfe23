package org.schooldiary.web.gradebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.gradebook.GradebookView;
import org.schooldiary.school.gradebook.Gradebooks;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.json.Required;
import org.schooldiary.web.session.CurrentViewer;

/** The platform's gradebook of a journal. */
@Path("journals/{journal}/gradebook")
@RequestScoped
@Retried
@Produces(MediaType.APPLICATION_JSON)
public class GradebookResource {
    @Inject
    private CurrentViewer current;

    @Inject
    private Gradebooks gradebooks;

    /** How things stand. */
    @GET
    public GradebookView view(@PathParam("journal") JournalId journal) {
        return gradebooks.view(current.viewer(), journal);
    }

    /** Says whether marks of works are sent, too. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public GradebookView set(@PathParam("journal") JournalId journal, Settings settings) {
        return gradebooks.sendWorks(current.viewer(), journal, Required.present("works", settings.works()));
    }

    /** Tries everything again that was refused. */
    @POST
    @Path("retry")
    public GradebookView retry(@PathParam("journal") JournalId journal) {
        return gradebooks.retry(current.viewer(), journal);
    }

    /** Has the gradebook looked at. */
    @POST
    @Path("reading")
    public GradebookView readBack(@PathParam("journal") JournalId journal) {
        return gradebooks.readBack(current.viewer(), journal);
    }

    /** Decides over a mark that is another one in the platform. */
    @POST
    @Path("decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public GradebookView decide(@PathParam("journal") JournalId journal, Decision decision) {
        return gradebooks.decide(
                current.viewer(),
                journal,
                Required.present("column", decision.column()),
                Required.present("pupil", decision.pupil()),
                Required.present("send", decision.send()));
    }

    /** What of a journal is sent. */
    record Settings(@Nullable Boolean works) {}

    /**
     * What is to become of a difference.
     *
     * @param send whether our mark is sent; else the platform keeps its own until ours changes
     */
    record Decision(
            @Nullable String column,
            @Nullable PersonId pupil,
            @Nullable Boolean send) {}
}
