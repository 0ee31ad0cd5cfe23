package org.schooldiary.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.schooldiary.school.platform.RosterQueue;
import org.schooldiary.school.platform.RosterQueue.Figures;
import org.schooldiary.school.platform.RosterRounds;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.session.WithoutBearer;

/** {@code /api/admin/rosters}: how the reading of class lists goes, in numbers only. */
@Path("admin/rosters")
@RequestScoped
@Retried
@Administrative
@WithoutBearer
@Produces(MediaType.APPLICATION_JSON)
public class RosterQueueResource {
    @Inject
    private RosterQueue queue;

    @Inject
    private RosterRounds rounds;

    @GET
    public Figures figures() {
        return queue.figures();
    }

    /** Has all class lists read now, in the background. */
    @POST
    @Path("sync")
    public Response sync() {
        queue.allAreDue();
        rounds.begin();
        return Response.accepted(queue.figures()).build();
    }
}
