package org.schooldiary.web.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.calendar.TermId;
import org.schooldiary.school.entry.Cell;
import org.schooldiary.school.entry.EnteringCells;
import org.schooldiary.school.entry.ReadingCellHistory;
import org.schooldiary.school.journal.LessonId;
import org.schooldiary.school.journal.WorkId;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.problem.Texts;
import org.schooldiary.web.session.CurrentViewer;

/** The cells of a journal: pupil and work, pupil and lesson, or pupil and term. */
@Path("journals/{journal}/cells")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CellsResource {
    @Inject
    private CurrentViewer current;

    @Inject
    private EnteringCells entering;

    @Inject
    private ReadingCellHistory history;

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Retried
    public CellsAnswer enter(@PathParam("journal") JournalId journal, CellsRequest request) {
        return CellsAnswer.of(
                entering.enter(current.viewer(), journal, request.read()),
                Texts.in(current.viewer().language()));
    }

    @GET
    @Path("history")
    @Retried
    public HistoryAnswer history(
            @PathParam("journal") JournalId journal,
            @QueryParam("pupil") @Nullable PersonId pupil,
            @QueryParam("work") @Nullable WorkId work,
            @QueryParam("lesson") @Nullable LessonId lesson,
            @QueryParam("term") @Nullable TermId term) {
        Cell cell = new CellsRequest.Place(pupil, work, lesson, term).read("work", "");
        return HistoryAnswer.of(history.of(current.viewer(), journal, cell));
    }
}
