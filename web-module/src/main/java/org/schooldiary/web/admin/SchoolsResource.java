package org.schooldiary.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.platform.connection.Platforms;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.session.WithoutBearer;

/** {@code /api/admin/schools}: the schools of this installation. */
@Path("admin/schools")
@RequestScoped
@Retried
@Administrative
@WithoutBearer
@Produces(MediaType.APPLICATION_JSON)
public class SchoolsResource {
    @Inject
    private Platforms platforms;

    /** Every school, by name. */
    @GET
    public Schools all() {
        return new Schools(platforms.schools().stream()
                .map(school ->
                        new Listed(school.id(), school.name(), school.zone().getId()))
                .toList());
    }

    /** The schools. */
    public record Schools(List<Listed> schools) {}

    /** A school in the list. */
    public record Listed(SchoolId id, String name, String timeZone) {}
}
