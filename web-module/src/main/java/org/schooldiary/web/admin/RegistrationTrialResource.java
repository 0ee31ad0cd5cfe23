package org.schooldiary.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.registration.trial.Finding;
import org.schooldiary.lti.registration.trial.Finding.Outcome;
import org.schooldiary.lti.registration.trial.TrialStep;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.platform.connection.TryingConnection;
import org.schooldiary.school.platform.connection.TryingConnection.Taken;
import org.schooldiary.school.store.Ids;
import org.schooldiary.web.problem.Reader;
import org.schooldiary.web.problem.Texts;
import org.schooldiary.web.session.WithoutBearer;

/**
 * {@code /api/admin/registrations/{id}/test/{step}}: tries out a connection, one step each time: {@code addresses},
 * {@code login}, {@code keys}, {@code token}, {@code roster}. Nothing is written, so it may be asked again.
 */
@Path("admin/registrations/{id}/test/{step}")
@RequestScoped
@Administrative
@WithoutBearer
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationTrialResource {
    private static final double MILLIS = 1000;

    @Inject
    private TryingConnection trying;

    @Inject
    private Reader reader;

    /** Takes a step; the answer comes within some forty seconds, whatever the platform does. */
    @POST
    public Told take(@PathParam("id") String id, @PathParam("step") String step) {
        long platform = Ids.parse(id).orElseThrow(NotFound::new);
        return Told.of(trying.take(platform, step(step)), Texts.in(reader.language()));
    }

    private static TrialStep step(String word) {
        return Arrays.stream(TrialStep.values())
                .filter(step -> lower(step).equals(word))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /**
     * How a step ended, told in words.
     *
     * @param outcome {@code ok}, {@code failed} or {@code skipped}
     * @param finding code of the finding
     * @param sentence what was found
     * @param fix what to do, where something is wrong or could not be tried
     * @param who who must do it, where something is wrong
     * @param seconds how long it took
     * @param lastLaunch for the login, when somebody was last let in from the platform
     */
    public record Told(
            String outcome,
            String finding,
            String sentence,
            @Nullable String fix,
            @Nullable String who,
            double seconds,
            @Nullable Instant lastLaunch) {
        static Told of(Taken taken, Texts texts) {
            Finding finding = taken.result().finding();
            Object[] details = taken.result().details().toArray();
            String key = "trial." + finding.name();
            return new Told(
                    lower(finding.outcome()),
                    finding.name(),
                    texts.say(key + ".what", details),
                    finding.outcome() == Outcome.OK ? null : texts.say(key + ".do", details),
                    finding.who()
                            .map(who -> texts.say("trial.who." + who.name()))
                            .orElse(null),
                    taken.result().took().toMillis() / MILLIS,
                    taken.lastLaunch().orElse(null));
        }
    }
}
