package org.schooldiary.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.School;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.platform.connection.KeepingSchools;
import org.schooldiary.school.platform.connection.NewSchool;
import org.schooldiary.school.store.Ids;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.json.Required;
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
    private KeepingSchools schools;

    /** Every school, by name. */
    @GET
    public Schools all() {
        return new Schools(schools.all().stream().map(Listed::of).toList());
    }

    /** Calls a school so from now on, and lets its days begin and end in that time zone. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Listed describe(@PathParam("id") String id, @Nullable NewSchool description) {
        SchoolId school = new SchoolId(Ids.parse(id).orElseThrow(NotFound::new));
        return Listed.of(schools.describe(school, Required.present("name", description)));
    }

    /** The schools. */
    public record Schools(List<Listed> schools) {}

    /** A school in the list. */
    public record Listed(SchoolId id, String name, String timeZone) {
        static Listed of(School school) {
            return new Listed(school.id(), school.name(), school.zone().getId());
        }
    }
}
