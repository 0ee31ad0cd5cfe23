package org.schooldiary.web.session;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.schooldiary.school.platform.SignIns;
import org.schooldiary.school.platform.SignedIn;
import org.schooldiary.school.platform.SignedOut;
import org.schooldiary.web.problem.Reader;

/**
 * Turns the bearer of a request into its viewer, where there is a good one. What needs a viewer refuses without; nobody
 * who is not signed in learns which addresses exist.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class BearerReader implements ContainerRequestFilter {
    @Inject
    private SignIns signIns;

    @Inject
    private CurrentViewer current;

    @Inject
    private Reader reader;

    @Override
    public void filter(ContainerRequestContext request) {
        Bearer.of(request.getHeaderString("Authorization")).ifPresent(bearer -> {
            try {
                SignedIn signedIn = signIns.of(bearer);
                current.is(signedIn);
                reader.reads(signedIn.viewer().language());
            } catch (SignedOut nobody) {
                reader.isNobody();
            }
        });
    }
}
