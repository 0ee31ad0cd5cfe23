package org.schooldiary.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.registration.ToolAddress;
import org.schooldiary.lti.registration.WebAddress;
import org.schooldiary.school.people.SignInId;
import org.schooldiary.school.platform.Pass;
import org.schooldiary.school.platform.SignIns;
import org.schooldiary.school.platform.SignedOut;
import org.schooldiary.school.store.Retried;
import org.schooldiary.school.store.Secret;
import org.schooldiary.web.json.Required;

/** {@code /api/session}: the sign-in of one tab. */
@Path("session")
@RequestScoped
@Retried
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {
    private static final int LONGEST_SECRET = 100;

    @Inject
    private SignIns signIns;

    @Inject
    private CurrentViewer current;

    @Inject
    private MyPage myPage;

    @Inject
    private ToolAddress tool;

    @Context
    private HttpHeaders headers;

    /** Changes the one-time code of a launch for a bearer. */
    @POST
    @WithoutBearer
    public Response open(Opening opening) {
        return answer(signIns.redeem(new Secret(opening.code())));
    }

    /** Gives a new bearer to a tab that was loaded again, or whose bearer is about to end. */
    @POST
    @Path("renewal")
    @WithoutBearer
    public Response renew(Renewal renewal) {
        Optional<Secret> kept = isOwnOrigin(headers.getHeaderString("Origin"))
                ? SessionCookie.kept(headers.getCookies(), renewal.sessionId())
                : Optional.empty();
        Optional<Secret> bearer = Bearer.of(headers.getHeaderString(HttpHeaders.AUTHORIZATION));
        if (kept.isPresent()) {
            try {
                return answer(signIns.renew(renewal.sessionId(), kept.get()));
            } catch (SignedOut staleCookie) {
                return answer(signIns.renewByBearer(renewal.sessionId(), bearer.orElseThrow(() -> staleCookie)));
            }
        }
        return answer(signIns.renewByBearer(renewal.sessionId(), bearer.orElseThrow(SignedOut::new)));
    }

    /** Signs this tab out. */
    @DELETE
    public Response end() {
        SignInId signIn = current.signedIn().signIn();
        signIns.end(signIn);
        return Response.noContent()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.forgetting(signIn))
                .build();
    }

    /** A page of another site could make the browser send the cookie, but not this header with our origin. */
    private boolean isOwnOrigin(@Nullable String origin) {
        return WebAddress.origin(tool.base()).equals(origin);
    }

    private Response answer(Pass pass) {
        SignInId signIn = pass.signedIn().signIn();
        ResponseBuilder answer = Response.ok(
                        new Opened(pass.bearer().text(), pass.bearerExpiresAt(), signIn, myPage.of(pass.signedIn())))
                .header(HttpHeaders.SET_COOKIE, SessionCookie.keeping(signIn, pass.renewal()));
        SessionCookie.forgettingOldest(headers.getCookies().keySet())
                .forEach(cookie -> answer.header(HttpHeaders.SET_COOKIE, cookie));
        return answer.build();
    }

    /**
     * A code to be changed.
     *
     * @param code from the fragment of the page's address
     */
    public record Opening(String code) {
        public Opening {
            code = Required.text("code", code, LONGEST_SECRET);
        }
    }

    /**
     * A sign-in to be renewed.
     *
     * @param sessionId from the page's address
     */
    public record Renewal(SignInId sessionId) {
        public Renewal {
            Required.present("sessionId", sessionId);
        }
    }

    /**
     * What the page holds.
     *
     * @param bearer for {@code Authorization}, kept in memory only
     * @param expiresAt when the bearer ends
     * @param sessionId kept in the page's address
     */
    public record Opened(String bearer, Instant expiresAt, SignInId sessionId, Me me) {}
}
