package org.schooldiary.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.platform.connection.ConnectedPlatform;
import org.schooldiary.school.platform.connection.Platforms;
import org.schooldiary.school.store.Ids;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.session.WithoutBearer;

/** {@code /api/admin/deployments}: the places in platforms from which somebody tried to launch. */
@Path("admin/deployments/{id}/activation")
@RequestScoped
@Retried
@Administrative
@WithoutBearer
@Produces(MediaType.APPLICATION_JSON)
public class DeploymentResource {
    @Inject
    private Platforms platforms;

    /** Approves a place, for the school named or for the one that its first launch shows. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public ConnectedPlatform activate(@PathParam("id") String id, @Nullable Approval approval) {
        return platforms.activateDeployment(number(id), approval == null ? null : approval.school());
    }

    /** Switches a place off. */
    @DELETE
    public ConnectedPlatform deactivate(@PathParam("id") String id) {
        return platforms.deactivateDeployment(number(id));
    }

    private static long number(String id) {
        return Ids.parse(id).orElseThrow(NotFound::new);
    }

    /**
     * An approval.
     *
     * @param school the school that the place serves; left to its first launch where absent
     */
    public record Approval(@Nullable SchoolId school) {}
}
