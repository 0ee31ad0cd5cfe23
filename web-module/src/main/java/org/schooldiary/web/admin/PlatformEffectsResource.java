package org.schooldiary.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.platform.connection.Effects;
import org.schooldiary.school.platform.connection.ReadingEffects;
import org.schooldiary.school.store.Ids;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.session.WithoutBearer;

/** {@code /api/admin/registrations/{id}/effects}: what switching a whole platform off would do. */
@Path("admin/registrations/{id}/effects")
@RequestScoped
@Retried
@Administrative
@WithoutBearer
@Produces(MediaType.APPLICATION_JSON)
public class PlatformEffectsResource {
    @Inject
    private ReadingEffects effects;

    @GET
    public Effects effects(@PathParam("id") String id) {
        return effects.ofPlatform(Ids.parse(id).orElseThrow(NotFound::new));
    }
}
