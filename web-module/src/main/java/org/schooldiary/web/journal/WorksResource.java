package org.schooldiary.web.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.journal.WorkView;
import org.schooldiary.school.journal.WritingWorks;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.json.Required;
import org.schooldiary.web.session.CurrentViewer;

/** A work of a journal; new ones are added to their lesson. */
@Path("journals/{journal}/works/{work}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorksResource {
    @Inject
    private CurrentViewer current;

    @Inject
    private WritingWorks works;

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Retried
    public WorkView change(
            @PathParam("journal") JournalId journal, @PathParam("work") WorkId work, WorkRequest request) {
        return works.change(current.viewer(), journal, work, request.seen(), request.order());
    }

    @DELETE
    @Retried
    public void remove(
            @PathParam("journal") JournalId journal,
            @PathParam("work") WorkId work,
            @QueryParam("expectedVersion") @Nullable Long expectedVersion) {
        long seen = Required.present("expectedVersion", expectedVersion);
        works.remove(current.viewer(), journal, work, seen);
    }
}
