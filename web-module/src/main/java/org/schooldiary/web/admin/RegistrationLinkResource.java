package org.schooldiary.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.registration.ToolAddress;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.platform.connection.KnownIssuer;
import org.schooldiary.school.platform.connection.RegistrationLinks;
import org.schooldiary.school.platform.connection.RegistrationLinks.Made;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.session.WithoutBearer;

/** {@code /api/admin/registration-links}: one-time permissions to connect a platform. */
@Path("admin/registration-links")
@RequestScoped
@Retried
@Administrative
@WithoutBearer
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationLinkResource {
    @Inject
    private RegistrationLinks links;

    @Inject
    private ToolAddress tool;

    /** Makes a link; without a body, one for a single platform that waits for approval. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(@Nullable LinkRequest wanted) {
        LinkRequest link = wanted == null ? new LinkRequest(null, null, null, null) : wanted;
        Made made = links.make(
                Boolean.TRUE.equals(link.active()),
                knownIssuer(link.knownIssuer()),
                link.uses() == null ? 1 : link.uses(),
                link.school());
        String address = tool.base() + "/lti/register?invite=" + made.token().text();
        return Response.status(Response.Status.CREATED)
                .entity(new LinkAnswer(URI.create(address), made.expiresAt()))
                .build();
    }

    private static KnownIssuer knownIssuer(@Nullable String wanted) {
        return switch (wanted == null ? "ask" : wanted) {
            case "ask" -> KnownIssuer.ASK;
            case "update" -> KnownIssuer.UPDATE;
            case "new" -> KnownIssuer.ANOTHER;
            default -> throw new Invalid("knownIssuer", "problem.known-issuer");
        };
    }

    /**
     * A link wanted.
     *
     * @param active whether what is registered by it needs no approval; false where absent
     * @param uses how many platforms may register by it, 1 to 100; 1 where absent
     * @param school which school they serve; a new one where absent
     * @param knownIssuer what to do with a platform whose issuer is connected already: {@code ask} whoever registers,
     *     {@code update} that connection, or connect it as a {@code new} one; {@code ask} where absent
     */
    public record LinkRequest(
            @Nullable Boolean active,
            @Nullable Integer uses,
            @Nullable SchoolId school,
            @Nullable String knownIssuer) {}

    /**
     * A link made.
     *
     * @param url to be pasted where the platform registers tools
     */
    public record LinkAnswer(URI url, Instant expiresAt) {}
}
