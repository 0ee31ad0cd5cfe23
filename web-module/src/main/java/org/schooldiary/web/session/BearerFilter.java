package org.schooldiary.web.session;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Ends every request without a viewer here, unless the resource is open to them. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BearerFilter implements ContainerRequestFilter {
    @Context
    private ResourceInfo resource;

    @Inject
    private CurrentViewer current;

    @Override
    public void filter(ContainerRequestContext request) {
        if (isOurs() && !isOpen()) {
            current.signedIn();
        }
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
