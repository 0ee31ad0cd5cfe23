package org.schooldiary.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.schooldiary.school.gradebook.GradebookQueue;
import org.schooldiary.school.gradebook.GradebookQueues;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.session.WithoutBearer;

/** {@code /api/admin/gradebooks}: what waits for the platforms' gradebooks; names no journal and no person. */
@Path("admin/gradebooks")
@RequestScoped
@Retried
@Administrative
@WithoutBearer
@Produces(MediaType.APPLICATION_JSON)
public class GradebooksResource {
    @Inject
    private GradebookQueues queues;

    /** The queue of every platform that has a gradebook. */
    @GET
    public Queues all() {
        return new Queues(queues.all());
    }

    /** Tries everything again at once that waits for a platform. */
    @POST
    @Path("{registration}/retry")
    public Queues retry(@PathParam("registration") String registration) {
        queues.retry(registration);
        return all();
    }

    /** The queues, by the name of their platform. */
    public record Queues(List<GradebookQueue> gradebooks) {}
}
