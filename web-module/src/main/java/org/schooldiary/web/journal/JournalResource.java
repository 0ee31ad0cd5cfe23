package org.schooldiary.web.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.journal.AttachingToClass;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.page.PageFrame;
import org.schooldiary.school.page.ReadingJournalPage;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.SchoolClassId;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.json.Required;
import org.schooldiary.web.session.CurrentViewer;

/** The page of a journal. */
@Path("journals/{journal}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JournalResource {
    @Inject
    private CurrentViewer current;

    @Inject
    private ReadingJournalPage reading;

    @Inject
    private AttachingToClass attaching;

    @GET
    @Retried
    public Response page(
            @PathParam("journal") JournalId journal,
            @QueryParam("term") @Nullable TermId term,
            @QueryParam("work") @Nullable WorkId work,
            @Context Request request) {
        Viewer viewer = current.viewer();
        TermId shown = term == null && work != null ? reading.termOf(viewer, journal, work) : term;
        PageFrame frame = reading.frame(viewer, journal, shown);
        return Conditional.answer(request, frame.tag(), () -> reading.page(frame));
    }

    @PUT
    @Path("class")
    @Consumes(MediaType.APPLICATION_JSON)
    @Retried
    public Map<String, JournalId> attach(@PathParam("journal") JournalId journal, ClassRequest request) {
        attaching.attach(current.viewer(), journal, Required.present("class", request.schoolClass()));
        return Map.of("id", journal);
    }

    /** Names a class. */
    record ClassRequest(@JsonProperty("class") @Nullable SchoolClassId schoolClass) {}
}
