package org.schooldiary.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.Guardianship;
import org.schooldiary.school.people.Guardianships;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.RightId;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.session.CurrentViewer;

/** {@code /api/guardianships}: links between guardians and pupils. */
@Path("guardianships")
@RequestScoped
@Retried
@Produces(MediaType.APPLICATION_JSON)
public class GuardianshipResource {
    @Inject
    private CurrentViewer current;

    @Inject
    private Guardianships guardianships;

    /** Every link of a pupil, the latest first. */
    @GET
    public All of(@QueryParam("pupil") @Nullable PersonId pupil) {
        if (pupil == null) {
            throw new NotFound();
        }
        return new All(guardianships.of(current.viewer(), pupil));
    }

    /** Ends a link. */
    @PUT
    @Path("{id}/end")
    public Guardianship end(@PathParam("id") RightId id) {
        return guardianships.end(current.viewer(), id);
    }

    /** The links. */
    public record All(List<Guardianship> guardianships) {}
}
