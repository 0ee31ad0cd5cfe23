package org.schooldiary.demoplatform.deeplinking;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schooldiary.demoplatform.answer.PageRefusal;
import org.schooldiary.demoplatform.answer.Pages;
import org.schooldiary.demoplatform.gradebook.LineItems;

/** Where the tool posts what the teacher chose; makes links, and line items where the tool describes one. */
@Path("/lti/deep-linking")
@Singleton
public class DeepLinkingResource {

    @Inject
    DeepLinkingResponse response;

    @Inject
    ResourceLinks links;

    @Inject
    LineItems lineItems;

    @Inject
    Pages pages;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@FormParam("JWT") @Nullable String jwt) {
        if (jwt == null) {
            throw new PageRefusal(400, "Инструмент не прислал поле JWT.");
        }
        DeepLinkingResponse.Chosen chosen = response.checked(jwt);
        chosen.items().forEach(item -> add(chosen, item));
        String sentence = chosen.items().isEmpty()
                ? "Ничего не добавлено."
                : "Добавлено ссылок: " + chosen.items().size() + ".";
        return pages.answer(
                "chosen",
                Map.of("sentence", sentence, "message", chosen.message(), "back", "/course/" + chosen.courseId()));
    }

    private void add(DeepLinkingResponse.Chosen chosen, JsonObject item) {
        Map<String, String> custom = new LinkedHashMap<>();
        if (item.containsKey("custom")) {
            item.getJsonObject("custom")
                    .forEach((name, value) ->
                            custom.put(name, value instanceof JsonString text ? text.getString() : value.toString()));
        }
        String id = UUID.randomUUID().toString();
        String title = item.getString("title", chosen.tool().name());
        links.add(new ResourceLink(
                id,
                chosen.courseId(),
                chosen.tool().clientId(),
                title,
                item.getString("url", chosen.tool().targetLinkUri()),
                custom));
        if (item.containsKey("lineItem")) {
            jakarta.json.JsonObjectBuilder described =
                    jakarta.json.Json.createObjectBuilder(item.getJsonObject("lineItem"));
            described.add("resourceLinkId", id);
            if (!item.getJsonObject("lineItem").containsKey("label")) {
                described.add("label", title);
            }
            lineItems.add(chosen.courseId(), chosen.tool().clientId(), described.build());
        }
    }
}
