package org.schooldiary.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.platform.connection.ConnectedPlatform;
import org.schooldiary.school.platform.connection.Platforms;
import org.schooldiary.school.store.Ids;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.session.WithoutBearer;

/** {@code /api/admin/registrations}: the connected platforms. */
@Path("admin/registrations")
@RequestScoped
@Retried
@Administrative
@WithoutBearer
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationResource {
    @Inject
    private Platforms platforms;

    /** Every platform with the places in it. */
    @GET
    public Registrations all() {
        return new Registrations(platforms.all());
    }

    /** Connects a platform by hand. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response connect(RegistrationRequest platform) {
        ConnectedPlatform connected = platforms.connect(platform.newPlatform());
        return Response.status(Response.Status.CREATED).entity(connected).build();
    }

    /** Approves a platform, or switches it on again. */
    @PUT
    @Path("{id}/activation")
    public ConnectedPlatform activate(@PathParam("id") String id) {
        return platforms.activate(number(id));
    }

    /** Switches a platform off. */
    @DELETE
    @Path("{id}/activation")
    public ConnectedPlatform deactivate(@PathParam("id") String id) {
        return platforms.deactivate(number(id));
    }

    private static long number(String id) {
        return Ids.parse(id).orElseThrow(NotFound::new);
    }

    /** The connected platforms, the latest first. */
    public record Registrations(List<ConnectedPlatform> registrations) {}
}
