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
import org.schooldiary.school.people.SchoolId;
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
        LinkRequest link = wanted == null ? new LinkRequest(null, null, null) : wanted;
        Made made =
                links.make(Boolean.TRUE.equals(link.active()), link.uses() == null ? 1 : link.uses(), link.school());
        String address = tool.base() + "/lti/register?invite=" + made.token().text();
        return Response.status(Response.Status.CREATED)
                .entity(new LinkAnswer(URI.create(address), made.expiresAt()))
                .build();
    }

    /**
     * A link wanted.
     *
     * @param active whether what is registered by it needs no approval; false where absent
     * @param uses how many platforms may register by it, 1 to 100; 1 where absent
     * @param school which school they serve; a new one where absent
     */
    public record LinkRequest(
            @Nullable Boolean active,
            @Nullable Integer uses,
            @Nullable SchoolId school) {}

    /**
     * A link made.
     *
     * @param url to be pasted where the platform registers tools
     */
    public record LinkAnswer(URI url, Instant expiresAt) {}
}
