package org.schooldiary.demoplatform.filling;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Whether the platform can be used: 200, or 503 with a sentence that says how far it is. */
@Path("/ready")
@Singleton
public class ReadyResource {

    @Inject
    Progress progress;

    @GET
    public Response ready() {
        return Response.status(progress.isReady() ? 200 : 503)
                .type("text/plain;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(progress.sentence() + "\n")
                .build();
    }
}
