package org.schooldiary.web.journal;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.journal.Arrival;
import org.schooldiary.school.journal.KeepingMembers;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.json.Required;
import org.schooldiary.web.session.CurrentViewer;

/** Who is a pupil of a journal, and who waits to be. */
@Path("journals/{journal}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MembersResource {
    @Inject
    private CurrentViewer current;

    @Inject
    private KeepingMembers members;

    @GET
    @Path("arrivals")
    @Retried
    public Arrivals arrivals(@PathParam("journal") JournalId journal) {
        return Arrivals.of(members.arrivals(current.viewer(), journal));
    }

    @POST
    @Path("arrivals/{person}/dismissal")
    @Retried
    public void dismiss(@PathParam("journal") JournalId journal, @PathParam("person") PersonId person) {
        members.dismiss(current.viewer(), journal, person);
    }

    @POST
    @Path("members")
    @Consumes(MediaType.APPLICATION_JSON)
    @Retried
    public Arrivals confirm(@PathParam("journal") JournalId journal, Confirmation request) {
        members.confirm(current.viewer(), journal, request.named(), request.from());
        return arrivals(journal);
    }

    @PUT
    @Path("members/{person}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Retried
    public Ending end(@PathParam("journal") JournalId journal, @PathParam("person") PersonId person, Ending request) {
        members.end(current.viewer(), journal, person, Required.present("last", request.last()));
        return request;
    }

    /**
     * Says who is a pupil.
     *
     * @param from first day, today where absent
     */
    record Confirmation(
            @Nullable List<PersonId> pupils, @Nullable LocalDate from) {
        List<PersonId> named() {
            List<PersonId> named = Required.present("pupils", pupils);
            for (int i = 0; i < named.size(); i++) {
                Required.present("pupils[" + i + "]", named.get(i));
            }
            return named;
        }
    }

    /**
     * Says when a membership ends.
     *
     * @param last last day in the group
     */
    record Ending(@Nullable LocalDate last) {}

    /** Who still waits. */
    record Arrivals(List<Waiting> people) {
        static Arrivals of(List<Arrival> arrivals) {
            return new Arrivals(arrivals.stream()
                    .map(arrival ->
                            new Waiting(arrival.name().person(), arrival.name().listed(), arrival.since()))
                    .toList());
        }
    }

    /**
     * Somebody who waits.
     *
     * @param since when the platform first named them in the course
     */
    record Waiting(PersonId person, String name, Instant since) {}
}
