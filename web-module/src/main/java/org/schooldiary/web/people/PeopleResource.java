package org.schooldiary.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.schooldiary.school.people.PeopleSearch;
import org.schooldiary.school.people.PeopleSearch.Found;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.session.CurrentViewer;

/** {@code /api/people}: looking people of the school up. */
@Path("people")
@RequestScoped
@Retried
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
    @Inject
    private CurrentViewer current;

    @Inject
    private PeopleSearch search;

    /**
     * People whose name holds every word of the query, at most 100.
     *
     * @param staff whether only people who teach or were appointed are wanted
     */
    @GET
    public People find(
            @QueryParam("query") @DefaultValue("") String query,
            @QueryParam("staff") @DefaultValue("false") boolean staff) {
        return new People(search.find(current.viewer(), query, staff));
    }

    /** Who was found, by name. */
    public record People(List<Found> people) {}
}
