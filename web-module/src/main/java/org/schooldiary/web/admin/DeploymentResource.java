package org.schooldiary.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.platform.connection.ConnectedPlatform;
import org.schooldiary.school.platform.connection.Effects;
import org.schooldiary.school.platform.connection.KeepingDeployments;
import org.schooldiary.school.platform.connection.ReadingEffects;
import org.schooldiary.school.platform.connection.SchoolChoice;
import org.schooldiary.school.store.Ids;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.json.Required;
import org.schooldiary.web.session.WithoutBearer;

/** {@code /api/admin/deployments}: the places in platforms from which somebody tried to launch. */
@Path("admin/deployments/{id}")
@RequestScoped
@Retried
@Administrative
@WithoutBearer
@Produces(MediaType.APPLICATION_JSON)
public class DeploymentResource {
    @Inject
    private KeepingDeployments deployments;

    @Inject
    private ReadingEffects effects;

    /** Approves a place, for the school named, for a new one, or for the one that its first launch shows. */
    @PUT
    @Path("activation")
    @Consumes(MediaType.APPLICATION_JSON)
    public ConnectedPlatform activate(@PathParam("id") String id, @Nullable SchoolChoice choice) {
        return deployments.activate(number(id), choice == null ? SchoolChoice.open() : choice);
    }

    /** Switches a place off and signs out who came by it. */
    @DELETE
    @Path("activation")
    public ConnectedPlatform deactivate(@PathParam("id") String id) {
        return deployments.deactivate(number(id));
    }

    /** Gives a place to another school, or to a new one, and signs out who came by it. */
    @PUT
    @Path("school")
    @Consumes(MediaType.APPLICATION_JSON)
    public ConnectedPlatform move(@PathParam("id") String id, @Nullable SchoolChoice choice) {
        return deployments.move(number(id), Required.present("school", choice));
    }

    /**
     * What approving, moving or switching off would do.
     *
     * @param school to which it would move; absent where it would not, or to a new one
     */
    @GET
    @Path("effects")
    public Effects effects(@PathParam("id") String id, @QueryParam("school") @Nullable String school) {
        return effects.ofDeployment(number(id), school == null ? null : named(school));
    }

    private static SchoolId named(String school) {
        return new SchoolId(Ids.parse(school).orElseThrow(() -> new Invalid("school", "problem.no-such-school")));
    }

    private static long number(String id) {
        return Ids.parse(id).orElseThrow(NotFound::new);
    }
}
