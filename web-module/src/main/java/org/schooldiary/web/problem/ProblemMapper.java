package org.schooldiary.web.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.schooldiary.school.platform.SignedOut;

/** Answers whatever a resource threw. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    @Inject
    private Reader reader;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() < 400) {
            return http.getResponse();
        }
        Problem problem = Problems.of(judged(thrown), reader.language());
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem);
        if (thrown instanceof WebApplicationException http) {
            Object allowed = http.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
            answer.header(HttpHeaders.ALLOW, allowed);
        }
        return answer.build();
    }

    /** An address that does not exist is told to those who are signed in; anybody else must sign in first. */
    private Throwable judged(Throwable thrown) {
        return thrown instanceof NotFoundException && !reader.isSignedIn() ? new SignedOut() : thrown;
    }
}
