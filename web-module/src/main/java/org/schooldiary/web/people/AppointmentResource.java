package org.schooldiary.web.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.Appointment;
import org.schooldiary.school.people.AppointmentKind;
import org.schooldiary.school.people.Appointments;
import org.schooldiary.school.people.Grades;
import org.schooldiary.school.people.Named;
import org.schooldiary.school.people.NewAppointment;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.RightId;
import org.schooldiary.school.people.SchoolClassId;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.json.Required;
import org.schooldiary.web.session.CurrentViewer;

/** {@code /api/appointments}: administration, homeroom teachers, support. */
@Path("appointments")
@RequestScoped
@Retried
@Produces(MediaType.APPLICATION_JSON)
public class AppointmentResource {
    @Inject
    private CurrentViewer current;

    @Inject
    private Appointments appointments;

    /** The appointments that hold. */
    @GET
    public All all() {
        return new All(
                appointments.list(current.viewer()).stream().map(Told::of).toList());
    }

    /** Appoints somebody. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response appoint(Wanted wanted) {
        Appointment made = appointments.appoint(current.viewer(), wanted.appointment());
        return Response.status(Response.Status.CREATED).entity(Told.of(made)).build();
    }

    /** Ends an appointment. */
    @PUT
    @Path("{id}/end")
    public Told end(@PathParam("id") RightId id) {
        return Told.of(appointments.end(current.viewer(), id));
    }

    /** The appointments. */
    public record All(List<Told> appointments) {}

    /**
     * An appointment wanted.
     *
     * @param grades for the administration; all where absent
     * @param schoolClass for a homeroom teacher
     */
    public record Wanted(
            PersonId person,
            AppointmentKind kind,
            @Nullable List<Integer> grades,
            @JsonProperty("class") @Nullable SchoolClassId schoolClass) {
        public Wanted {
            Required.present("person", person);
            Required.present("kind", kind);
        }

        NewAppointment appointment() {
            List<Integer> some = grades == null ? List.of() : grades;
            some.forEach(grade -> Required.present("grades", grade));
            return new NewAppointment(person, kind, Grades.of(some), schoolClass);
        }
    }

    /**
     * An appointment that holds or was just ended.
     *
     * @param grades absent where all, or where it is no administration
     * @param schoolClass absent but for a homeroom teacher
     */
    public record Told(
            RightId id,
            Named person,
            AppointmentKind kind,
            @Nullable List<Integer> grades,
            @JsonProperty("class") Appointment.@Nullable ClassName schoolClass,
            Instant since) {
        static Told of(Appointment appointment) {
            return new Told(
                    appointment.id(),
                    appointment.person(),
                    appointment.kind(),
                    appointment.grades(),
                    appointment.schoolClass(),
                    appointment.since());
        }
    }
}
