package org.schooldiary.lti.registration.dynamic;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import org.tsugi.lti13.LTI13ConstantsUtil;

/**
 * What Canvas wants to be told beyond the standard: in a dynamic registration, and as a whole document for a developer key
 * (Canvas developer documentation, «Registration» and «Configuring»).
 *
 * <p>Privacy level <code>public</code>: at any lower one Canvas sends neither names nor observees.
 */
public final class CanvasConfiguration {

    private static final String EXTENSION = "https://canvas.instructure.com/lti/";
    private static final String PLATFORM = "canvas.instructure.com";
    private static final String PUBLIC = "public";
    private static final String NAVIGATION = "course_navigation";
    private static final List<String> SELECTIONS = List.of("link_selection", "assignment_selection");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CanvasConfiguration() {}

    /** The configuration of a developer key, as JSON; it holds nothing secret. */
    public static String of(ToolDescription tool) {
        var launch = tool.address().launch().toString();
        var document = MAPPER.createObjectNode();
        document.put("title", tool.name());
        document.put("description", tool.description());
        document.put("oidc_initiation_url", tool.address().login().toString());
        document.put("target_link_uri", launch);
        document.putArray("redirect_uris").add(launch);
        document.put("public_jwk_url", tool.address().jwks().toString());
        var scopes = document.putArray("scopes");
        WantedScopes.ALWAYS.forEach(scopes::add);
        WantedScopes.WHERE_OFFERED.forEach(scopes::add);
        var extension = document.putArray("extensions").addObject();
        extension.put("platform", PLATFORM);
        extension.put("domain", tool.address().domain());
        extension.put("tool_id", "school-diary");
        extension.put("privacy_level", PUBLIC);
        var settings = extension.putObject("settings");
        settings.put("text", tool.name());
        tool.logo().map(URI::toString).ifPresent(logo -> settings.put("icon_url", logo));
        placements(settings.putArray("placements"), tool);
        var fields = document.putObject("custom_fields");
        tool.customParameters().forEach(fields::put);
        tool.canvasParameters().forEach(fields::put);
        return document.toPrettyString();
    }

    /** Adds to a dynamic registration what only Canvas reads. */
    static void extend(ObjectNode toolConfiguration, ToolDescription tool) {
        toolConfiguration.put(EXTENSION + "privacy_level", PUBLIC);
        toolConfiguration.put(EXTENSION + "tool_id", "school-diary");
        var parameters = toolConfiguration.withObject("/custom_parameters");
        tool.canvasParameters().forEach(parameters::put);
        for (var message : toolConfiguration.withArray("/messages")) {
            var type = message.path("type").asText();
            var place = ((ObjectNode) message).putArray("placements");
            if (type.equals(LTI13ConstantsUtil.MESSAGE_TYPE_LTI_DEEP_LINKING_REQUEST)) {
                SELECTIONS.forEach(place::add);
            } else if (type.equals(LTI13ConstantsUtil.MESSAGE_TYPE_LTI_RESOURCE)) {
                place.add(NAVIGATION);
                ((ObjectNode) message).put("label", tool.name()).put(EXTENSION + NAVIGATION + "/default_enabled", true);
            }
        }
    }

    private static void placements(ArrayNode placements, ToolDescription tool) {
        placement(placements, tool, NAVIGATION, LTI13ConstantsUtil.MESSAGE_TYPE_LTI_RESOURCE, tool.name())
                .put("default", "enabled");
        for (var selection : SELECTIONS) {
            placement(
                    placements,
                    tool,
                    selection,
                    LTI13ConstantsUtil.MESSAGE_TYPE_LTI_DEEP_LINKING_REQUEST,
                    tool.linkLabel());
        }
    }

    private static ObjectNode placement(
            ArrayNode placements, ToolDescription tool, String name, String message, String text) {
        var placement = placements.addObject();
        placement.put("placement", name);
        placement.put("message_type", message);
        placement.put("target_link_uri", tool.address().launch().toString());
        placement.put("text", text);
        placement.put("enabled", true);
        tool.logo().map(URI::toString).ifPresent(logo -> placement.put("icon_url", logo));
        return placement;
    }
}
