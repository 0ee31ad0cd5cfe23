package org.schooldiary.demoplatform.gradebook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooldiary.demoplatform.Lti;
import org.schooldiary.demoplatform.answer.Refusal;
import org.schooldiary.demoplatform.registration.Registration;
import org.schooldiary.demoplatform.school.Course;
import org.schooldiary.demoplatform.school.Lyceum;
import org.schooldiary.demoplatform.service.AccessTokens;
import org.schooldiary.demoplatform.service.ExactType;

/** Line items of a course (AGS 2.0, section 3.2). */
@Path("/lti/ags/{course}/lineitems")
@Singleton
public class GradebookResource {

    @Inject
    Lyceum lyceum;

    @Inject
    LineItems lineItems;

    @Inject
    AccessTokens tokens;

    /** The tool's line items, filtered and page by page. */
    @GET
    public Response list(
            @PathParam("course") String courseId,
            @QueryParam("resource_id") @DefaultValue("") String resourceId,
            @QueryParam("tag") @DefaultValue("") String tag,
            @QueryParam("resource_link_id") @DefaultValue("") String linkId,
            @QueryParam("limit") @DefaultValue("0") int limit,
            @QueryParam("from") @DefaultValue("0") int from,
            @HeaderParam("Accept") @Nullable String accept,
            @HeaderParam("Authorization") @Nullable String authorization) {
        Registration tool = tokens.require(authorization, Lti.SCOPE_LINE_ITEM, Lti.SCOPE_LINE_ITEM_READ);
        ExactType.accepted(accept, LineItem.CONTAINER_TYPE);
        Course course = course(lyceum, courseId);
        List<LineItem> matching = lineItems.of(courseId, tool.clientId()).stream()
                .filter(item -> item.has("resourceId", resourceId)
                        && item.has("tag", tag)
                        && item.has("resourceLinkId", linkId))
                .toList();
        int first = Math.min(Math.max(from, 0), matching.size());
        int end = limit <= 0 ? matching.size() : Math.min(first + limit, matching.size());
        JsonArrayBuilder items = Json.createArrayBuilder();
        matching.subList(first, end).forEach(item -> items.add(item.shown(lineItems.url(item))));
        Response.ResponseBuilder answer =
                Response.ok(items.build().toString()).header("Content-Type", LineItem.CONTAINER_TYPE);
        if (end < matching.size()) {
            String next = lineItems.containerUrl(course, tool) + "&limit=" + limit + "&from=" + end;
            answer.header("Link", "<" + next + ">; rel=\"next\"");
        }
        return answer.build();
    }

    @POST
    public Response create(
            @PathParam("course") String courseId,
            @HeaderParam("Content-Type") @Nullable String contentType,
            @HeaderParam("Authorization") @Nullable String authorization,
            String body) {
        Registration tool = tokens.require(authorization, Lti.SCOPE_LINE_ITEM);
        ExactType.sent(contentType, LineItem.TYPE);
        Course course = course(lyceum, courseId);
        String id = lineItems.add(course.id(), tool.clientId(), json(body));
        LineItem item = lineItems.find(course.id(), tool.clientId(), id).orElseThrow();
        return shown(201, item);
    }

    @GET
    @Path("{id}/lineitem")
    public Response one(
            @PathParam("course") String courseId,
            @PathParam("id") String id,
            @HeaderParam("Accept") @Nullable String accept,
            @HeaderParam("Authorization") @Nullable String authorization) {
        Registration tool = tokens.require(authorization, Lti.SCOPE_LINE_ITEM, Lti.SCOPE_LINE_ITEM_READ);
        ExactType.accepted(accept, LineItem.TYPE);
        return shown(200, found(courseId, tool, id));
    }

    @PUT
    @Path("{id}/lineitem")
    public Response replace(
            @PathParam("course") String courseId,
            @PathParam("id") String id,
            @HeaderParam("Content-Type") @Nullable String contentType,
            @HeaderParam("Authorization") @Nullable String authorization,
            String body) {
        Registration tool = tokens.require(authorization, Lti.SCOPE_LINE_ITEM);
        ExactType.sent(contentType, LineItem.TYPE);
        LineItem known = found(courseId, tool, id);
        LineItem next = LineItem.described(known.id(), known.courseId(), known.clientId(), json(body));
        lineItems.replace(next);
        return shown(200, next);
    }

    @DELETE
    @Path("{id}/lineitem")
    public Response remove(
            @PathParam("course") String courseId,
            @PathParam("id") String id,
            @HeaderParam("Authorization") @Nullable String authorization) {
        Registration tool = tokens.require(authorization, Lti.SCOPE_LINE_ITEM);
        lineItems.remove(found(courseId, tool, id));
        return Response.noContent().build();
    }

    private LineItem found(String courseId, Registration tool, String id) {
        return lineItems
                .find(courseId, tool.clientId(), id)
                .orElseThrow(() -> new Refusal(404, "not_found", "there is no such line item"));
    }

    private Response shown(int status, LineItem item) {
        return Response.status(status)
                .header("Content-Type", LineItem.TYPE)
                .entity(item.shown(lineItems.url(item)).build().toString())
                .build();
    }

    static Course course(Lyceum lyceum, String courseId) {
        return lyceum.course(courseId).orElseThrow(() -> new Refusal(404, "not_found", "there is no such context"));
    }

    static JsonObject json(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new Refusal(400, "invalid_request", "the body is not a JSON object");
        }
    }
}
