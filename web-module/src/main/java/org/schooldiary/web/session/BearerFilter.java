package org.schooldiary.web.session;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.schooldiary.school.platform.SignIns;
import org.schooldiary.school.platform.SignedIn;
import org.schooldiary.school.platform.SignedOut;
import org.schooldiary.web.problem.Reader;

/** Turns the bearer of a request into its viewer; without a good one the request ends here. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BearerFilter implements ContainerRequestFilter {
    @Context
    private ResourceInfo resource;

    @Inject
    private SignIns signIns;

    @Inject
    private CurrentViewer current;

    @Inject
    private Reader reader;

    @Override
    public void filter(ContainerRequestContext request) {
        if (isOpen() || !isOurs()) {
            return;
        }
        SignedIn signedIn =
                signIns.of(Bearer.of(request.getHeaderString("Authorization")).orElseThrow(SignedOut::new));
        current.is(signedIn);
        reader.reads(signedIn.viewer().language());
    }

    private boolean isOpen() {
        return resource.getResourceMethod().isAnnotationPresent(WithoutBearer.class)
                || resource.getResourceClass().isAnnotationPresent(WithoutBearer.class);
    }

    /** The server adds resources of its own, such as {@code application.wadl} and the answer to OPTIONS. */
    private boolean isOurs() {
        return resource.getResourceClass().getName().startsWith("org.schooldiary.");
    }
}
