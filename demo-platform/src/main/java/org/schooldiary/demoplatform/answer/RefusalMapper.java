package org.schooldiary.demoplatform.answer;

import jakarta.json.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers {@link Refusal}: {@code {"error", "error_description"}}, as OAuth 2.0 (RFC 6749, section 5.2). */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Override
    public Response toResponse(Refusal refusal) {
        return Response.status(refusal.status())
                .type(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .entity(Json.createObjectBuilder()
                        .add("error", refusal.error())
                        .add("error_description", refusal.sentence())
                        .build()
                        .toString())
                .build();
    }
}
