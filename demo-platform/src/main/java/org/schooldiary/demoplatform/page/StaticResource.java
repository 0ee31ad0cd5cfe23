package org.schooldiary.demoplatform.page;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;

/** Style and scripts of the pages. */
@Path("/static/{file}")
@Singleton
public class StaticResource {

    private static final Map<String, String> FILES = Map.of(
            "style.css", "text/css",
            "post.js", "text/javascript",
            "people.js", "text/javascript",
            "close.js", "text/javascript",
            "storage.js", "text/javascript",
            "frame.js", "text/javascript");

    @GET
    public Response file(@PathParam("file") String file) {
        String type = FILES.get(file);
        InputStream in = type == null ? null : StaticResource.class.getResourceAsStream("/static/" + file);
        if (in == null) {
            throw new NotFoundException();
        }
        return Response.ok(in)
                .header("Content-Type", type + ";charset=UTF-8")
                .header("Cache-Control", "max-age=60")
                .build();
    }
}
