package org.schooldiary.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.platform.doctor.LaunchFilter;
import org.schooldiary.school.platform.doctor.LaunchStory;
import org.schooldiary.school.platform.doctor.LoggedLaunch;
import org.schooldiary.school.platform.doctor.ReadingLaunches;
import org.schooldiary.school.store.Ids;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.problem.Reader;
import org.schooldiary.web.problem.Texts;
import org.schooldiary.web.session.WithoutBearer;

/** {@code /api/admin/launches}: the launch doctor's log, the latest first. */
@Path("admin/launches")
@RequestScoped
@Retried
@Administrative
@WithoutBearer
@Produces(MediaType.APPLICATION_JSON)
public class LaunchesResource {
    @Inject
    private ReadingLaunches launches;

    @Inject
    private Reader reader;

    /** The launches that are wanted, at most 500; each refusal with what happened, what to do and who must do it. */
    @GET
    public Launches latest(@BeanParam LaunchesQuery query) {
        LaunchFilter filter = query.filter();
        Texts texts = Texts.in(reader.language());
        List<LoggedLaunch> found = launches.latest(filter);
        String next = found.size() < filter.limit()
                ? null
                : found.get(found.size() - 1).id();
        return new Launches(
                found.stream().map(launch -> ToldLaunch.of(launch, texts)).toList(), next);
    }

    /** One launch by the number that the person was shown. */
    @GET
    @Path("{number}")
    public ToldLaunch one(@PathParam("number") String number) {
        return ToldLaunch.of(found(number), Texts.in(reader.language()));
    }

    /** What may be told of a launch to strangers who help. */
    @GET
    @Path("{number}/story")
    public Story story(@PathParam("number") String number) {
        return new Story(
                LaunchStory.of(found(number)),
                String.valueOf(LaunchStory.class.getPackage().getImplementationVersion()),
                Runtime.version().toString());
    }

    private LoggedLaunch found(String number) {
        return launches.one(Ids.parse(number.strip()).orElseThrow(NotFound::new));
    }

    /**
     * Some launches.
     *
     * @param next number to be given as {@code before} for those that came earlier, absent where these are the first
     */
    public record Launches(
            List<ToldLaunch> launches, @Nullable String next) {}

    /**
     * The story of a launch, and what tells it.
     *
     * @param tool version of this program
     * @param java version of the Java that it runs by
     */
    public record Story(LaunchStory story, String tool, String java) {}
}
