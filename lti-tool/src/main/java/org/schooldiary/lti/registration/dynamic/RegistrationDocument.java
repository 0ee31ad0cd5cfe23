package org.schooldiary.lti.registration.dynamic;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.schooldiary.lti.launch.MessageType;
import org.tsugi.lti13.LTI13ConstantsUtil;
import org.tsugi.lti13.objects.LTILaunchMessage;
import org.tsugi.lti13.objects.LTIToolConfiguration;
import org.tsugi.lti13.objects.OpenIDClientRegistration;

/** What the tool tells of itself when it registers (Dynamic Registration 1.0, section 3.6; RFC 7591, section 2). */
final class RegistrationDocument {

    static final String TOOL_CONFIGURATION = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<String> CLAIMS = List.of(
            LTI13ConstantsUtil.KEY_ISS,
            LTI13ConstantsUtil.KEY_SUB,
            LTI13ConstantsUtil.KEY_NAME,
            LTI13ConstantsUtil.KEY_GNAME,
            LTI13ConstantsUtil.KEY_FNAME,
            LTI13ConstantsUtil.KEY_MNAME,
            LTI13ConstantsUtil.KEY_EMAIL,
            LTI13ConstantsUtil.KEY_LOCALE);

    /** Messages that every platform has; the others are asked for only where the platform says that it sends them. */
    private static final Set<MessageType> USUAL = EnumSet.of(MessageType.RESOURCE_LINK, MessageType.DEEP_LINKING);

    private RegistrationDocument() {}

    static String of(ToolDescription tool, PlatformConfiguration platform) {
        var registration = new OpenIDClientRegistration();
        registration.application_type = "web";
        registration.response_types = List.of("id_token");
        // Set here because the library's own list misspells «implicit».
        registration.grant_types = List.of("implicit", "client_credentials");
        registration.initiate_login_uri = tool.address().login().toString();
        registration.redirect_uris = List.of(tool.address().launch().toString());
        registration.client_name = tool.name();
        registration.jwks_uri = tool.address().jwks().toString();
        registration.logo_uri = tool.logo().map(URI::toString).orElse(null);
        registration.token_endpoint_auth_method = "private_key_jwt";
        registration.contacts = null;
        registration.scope = String.join(" ", WantedScopes.at(platform));
        registration.lti_tool_configuration = toolConfiguration(tool, platform);
        ObjectNode document = MAPPER.valueToTree(registration);
        if (platform.isCanvas()) {
            CanvasConfiguration.extend((ObjectNode) document.path(TOOL_CONFIGURATION), tool);
        }
        return document.toString();
    }

    private static LTIToolConfiguration toolConfiguration(ToolDescription tool, PlatformConfiguration platform) {
        var configuration = new LTIToolConfiguration();
        configuration.domain = tool.address().domain();
        configuration.target_link_uri = tool.address().launch().toString();
        configuration.description = tool.description();
        configuration.claims = CLAIMS;
        configuration.custom_parameters = tool.customParameters();
        configuration.variables = null;
        configuration.messages = Stream.of(MessageType.values())
                .filter(type -> USUAL.contains(type) || platform.messages().contains(type.claim()))
                .map(type -> message(type, tool))
                .toList();
        return configuration;
    }

    private static LTILaunchMessage message(MessageType type, ToolDescription tool) {
        var message = new LTILaunchMessage();
        message.type = type.claim();
        message.target_link_uri = tool.address().launch().toString();
        message.label = type == MessageType.DEEP_LINKING ? tool.linkLabel() : null;
        message.placements = null;
        return message;
    }
}
