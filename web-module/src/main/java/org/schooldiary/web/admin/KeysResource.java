package org.schooldiary.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.keys.ToolKeySet;
import org.schooldiary.lti.keys.ToolKeyState;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.lti.KeySetVisits;
import org.schooldiary.web.session.WithoutBearer;

/** {@code /api/admin/keys}: the tool's own keys. */
@Path("admin/keys")
@RequestScoped
@Retried
@Administrative
@WithoutBearer
@Produces(MediaType.APPLICATION_JSON)
public class KeysResource {
    @Inject
    private ToolKeySet keys;

    @Inject
    private KeySetVisits visits;

    @Inject
    @ConfigProperty(name = "diary.key.rotation.days", defaultValue = "90")
    private int rotationDays;

    /** Every key ever made, the latest first. */
    @GET
    public Keys all() {
        return new Keys(
                keys.states().stream().map(Listed::of).toList(),
                rotationDays,
                visits.last().orElse(null));
    }

    /** Makes a new key; it signs in ten minutes' time, and the one of before stays published for a day after that. */
    @POST
    public Response rotate() {
        keys.rotate();
        return Response.status(Response.Status.CREATED).entity(all()).build();
    }

    /**
     * The tool's keys.
     *
     * @param rotationDays after how many days the key is replaced by itself; 0 for never
     * @param fetchedAt when somebody last fetched the public keys from this server, absent where nobody has since its start
     */
    public record Keys(
            List<Listed> keys, int rotationDays, @Nullable Instant fetchedAt) {}

    /**
     * A key in the list.
     *
     * @param stage {@code COMING}, {@code SIGNING}, {@code RETIRED} or {@code GONE}
     */
    public record Listed(
            String kid,
            Instant madeAt,
            Instant signsFrom,
            @Nullable Instant signsUntil,
            @Nullable Instant publishedUntil,
            String stage) {
        static Listed of(ToolKeyState key) {
            return new Listed(
                    key.kid(),
                    key.madeAt(),
                    key.signsFrom(),
                    key.signsUntil().orElse(null),
                    key.publishedUntil().orElse(null),
                    key.stage().name());
        }
    }
}
