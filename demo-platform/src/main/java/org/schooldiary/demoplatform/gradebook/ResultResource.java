package org.schooldiary.demoplatform.gradebook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.schooldiary.demoplatform.Lti;
import org.schooldiary.demoplatform.answer.Refusal;
import org.schooldiary.demoplatform.registration.Registration;
import org.schooldiary.demoplatform.service.AccessTokens;
import org.schooldiary.demoplatform.service.ExactType;

/** Results of a line item (AGS 2.0, section 3.3). */
@Path("/lti/ags/{course}/lineitems/{id}/lineitem/results")
@Singleton
public class ResultResource {

    @Inject
    LineItems lineItems;

    @Inject
    Scores scores;

    @Inject
    AccessTokens tokens;

    /** Results, of one person or of all. */
    @GET
    public Response results(
            @PathParam("course") String courseId,
            @PathParam("id") String id,
            @QueryParam("user_id") @DefaultValue("") String userId,
            @HeaderParam("Accept") @Nullable String accept,
            @HeaderParam("Authorization") @Nullable String authorization) {
        Registration tool = tokens.require(authorization, Lti.SCOPE_RESULT_READ);
        ExactType.accepted(accept, Score.RESULTS_TYPE);
        LineItem item = found(courseId, tool, id);
        String url = lineItems.url(item);
        JsonArrayBuilder results = Json.createArrayBuilder();
        scores.of(item).stream()
                .filter(score -> userId.isEmpty() || score.userId().equals(userId))
                .forEach(score -> results.add(result(url, item, score)));
        return Response.ok(results.build().toString())
                .header("Content-Type", Score.RESULTS_TYPE)
                .build();
    }

    private static JsonObjectBuilder result(String url, LineItem item, Score score) {
        JsonObjectBuilder result = Json.createObjectBuilder()
                .add("id", url.replace("/lineitem?", "/lineitem/results?") + "&user_id=" + score.userId())
                .add("scoreOf", url)
                .add("userId", score.userId());
        if (score.isResult()) {
            // Scaled to the line item's own maximum (AGS 2.0, section 3.4.5).
            double share = score.json().getJsonNumber("scoreGiven").doubleValue()
                    / score.json().getJsonNumber("scoreMaximum").doubleValue();
            result.add("resultScore", share * item.scoreMaximum().doubleValue())
                    .add("resultMaximum", item.scoreMaximum())
                    .add("timestamp", score.timestamp().toString());
            if (score.json().containsKey("comment")) {
                result.add("comment", score.json().getString("comment"));
            }
        }
        return result;
    }

    private LineItem found(String courseId, Registration tool, String id) {
        return lineItems
                .find(courseId, tool.clientId(), id)
                .orElseThrow(() -> new Refusal(404, "not_found", "there is no such line item"));
    }
}
