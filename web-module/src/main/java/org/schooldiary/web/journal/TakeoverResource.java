package org.schooldiary.web.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.schooldiary.school.entry.TakeoverCount;
import org.schooldiary.school.entry.TakingOver;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.json.Required;
import org.schooldiary.web.session.CurrentViewer;

/** Records of a journal that were kept in another system before. */
@Path("journals/{journal}/takeover")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TakeoverResource {
    @Inject
    private CurrentViewer current;

    @Inject
    private TakingOver takingOver;

    @POST
    @Retried
    public TakeoverCount takeOver(@PathParam("journal") JournalId journal, TakeoverRequest request) {
        return takingOver.takeOver(
                current.viewer(),
                journal,
                Required.present("source", request.source()),
                request.taken(),
                request.takenTerms());
    }
}
