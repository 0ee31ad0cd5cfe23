package org.schooldiary.web.admin;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.schooldiary.school.platform.SignedOut;
import org.schooldiary.web.session.Bearer;

/** Lets only the administrator's token pass. */
@Provider
@Administrative
@Priority(Priorities.AUTHENTICATION)
public class AdminFilter implements ContainerRequestFilter {
    @Inject
    private AdminToken token;

    @Override
    public void filter(ContainerRequestContext request) {
        Bearer.of(request.getHeaderString("Authorization")).filter(token::is).orElseThrow(SignedOut::new);
    }
}
