package org.schooldiary.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.school.platform.connection.LaunchLog;
import org.schooldiary.school.platform.connection.LoggedLaunch;
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
    private LaunchLog log;

    @Inject
    private Reader reader;

    /** The latest launches, at most 500; each refusal with what happened, what to do and who must do it. */
    @GET
    public Launches latest(@QueryParam("limit") @DefaultValue("100") int limit) {
        Texts texts = Texts.in(reader.language());
        return new Launches(
                log.latest(limit).stream().map(launch -> Told.of(launch, texts)).toList());
    }

    /** The launches. */
    public record Launches(List<Told> launches) {}

    /**
     * A launch, told in words.
     *
     * @param id number that the person was shown
     * @param platform what the administrator calls the platform, absent where it is none of ours
     * @param outcome {@code accepted} or the code of the refusal
     * @param sentence what happened, for a refusal
     * @param fix what to do
     * @param who who must do it
     * @param facts names and short values on one line
     */
    public record Told(
            String id,
            Instant at,
            @Nullable String platform,
            String outcome,
            @Nullable String code,
            @Nullable String sentence,
            @Nullable String fix,
            @Nullable String who,
            String facts) {
        static Told of(LoggedLaunch launch, Texts texts) {
            Refusal refusal = Arrays.stream(Refusal.values())
                    .filter(known -> known.code().equals(launch.outcome()))
                    .findFirst()
                    .orElse(null);
            if (refusal == null) {
                return new Told(
                        launch.id(),
                        launch.at(),
                        launch.platform(),
                        launch.outcome(),
                        null,
                        null,
                        null,
                        null,
                        launch.facts());
            }
            String key = "refusal." + refusal.name();
            return new Told(
                    launch.id(),
                    launch.at(),
                    launch.platform(),
                    launch.outcome(),
                    refusal.code(),
                    texts.say(key + ".what"),
                    texts.say(key + ".do"),
                    texts.say(key + ".who"),
                    launch.facts());
        }
    }
}
