package org.schooldiary.demoplatform.registration;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schooldiary.demoplatform.Lti;
import org.schooldiary.demoplatform.answer.Refusal;

/**
 * What a tool sends to register (Dynamic Registration 1.0, section 3.5), checked member by member.
 *
 * <p>Every fault is an {@code invalid_client_metadata} or {@code invalid_redirect_uri} of RFC 7591, section 3.2.2.
 */
final class RegistrationRequest {

    static final Set<String> KNOWN_SCOPES = Set.of(
            Lti.SCOPE_LINE_ITEM, Lti.SCOPE_LINE_ITEM_READ, Lti.SCOPE_RESULT_READ, Lti.SCOPE_SCORE, Lti.SCOPE_MEMBERS);

    private final JsonObject request;

    RegistrationRequest(JsonObject request) {
        this.request = request;
    }

    /** The registration that follows from the request. */
    Registration checked(String clientId, String deploymentId, boolean active, Instant now) {
        equal("application_type", "web");
        contains("response_types", "id_token");
        contains("grant_types", "implicit");
        contains("grant_types", "client_credentials");
        equal("token_endpoint_auth_method", "private_key_jwt");
        JsonObject tool = object(request, Lti.TOOL_CONFIGURATION);
        String target = address(text(tool, "target_link_uri"), "target_link_uri");
        String domain = text(tool, "domain");
        if (!domain.equals(URI.create(target).getAuthority())) {
            throw wrong("domain must be the host, with port, of target_link_uri");
        }
        List<String> redirects = strings(request, "redirect_uris");
        if (redirects.isEmpty()) {
            throw new Refusal(400, "invalid_redirect_uri", "redirect_uris must name at least one address");
        }
        redirects.forEach(redirect -> onDomain(redirect, "redirect_uris", domain));
        String login = onDomain(text(request, "initiate_login_uri"), "initiate_login_uri", domain);
        String jwks = onDomain(text(request, "jwks_uri"), "jwks_uri", domain);
        return new Registration(
                clientId,
                deploymentId,
                text(request, "client_name"),
                login,
                redirects,
                jwks,
                target,
                domain,
                scopes(),
                strings(tool, "claims"),
                custom(tool),
                deepLinking(tool, target, domain),
                active,
                now);
    }

    private List<String> scopes() {
        String scope = request.getString("scope", "");
        return Arrays.stream(scope.split(" ")).filter(KNOWN_SCOPES::contains).toList();
    }

    private static Map<String, String> custom(JsonObject tool) {
        Map<String, String> custom = new LinkedHashMap<>();
        if (tool.containsKey("custom_parameters")) {
            object(tool, "custom_parameters").forEach((name, value) -> {
                if (value.getValueType() != ValueType.STRING) {
                    throw wrong("custom_parameters." + name + " must be a string");
                }
                custom.put(name, ((JsonString) value).getString());
            });
        }
        return custom;
    }

    private static String deepLinking(JsonObject tool, String target, String domain) {
        JsonValue messages = tool.get("messages");
        if (!(messages instanceof JsonArray array) || array.isEmpty()) {
            throw wrong("messages must name at least one message type");
        }
        for (JsonObject message : array.getValuesAs(JsonObject.class)) {
            if (text(message, "type").equals(Lti.DEEP_LINKING_REQUEST)) {
                return onDomain(message.getString("target_link_uri", target), "messages.target_link_uri", domain);
            }
        }
        return "";
    }

    private void equal(String name, String wanted) {
        if (!wanted.equals(text(request, name))) {
            throw wrong(name + " must be " + wanted);
        }
    }

    private void contains(String name, String wanted) {
        if (!strings(request, name).contains(wanted)) {
            throw wrong(name + " must contain " + wanted);
        }
    }

    private static String onDomain(String value, String name, String domain) {
        if (!domain.equals(URI.create(address(value, name)).getAuthority())) {
            throw wrong(name + " must be on " + domain);
        }
        return value;
    }

    /** An absolute address: https, or http where the host is this very machine. */
    private static String address(String value, String name) {
        URI uri;
        try {
            uri = URI.create(value);
        } catch (IllegalArgumentException e) {
            throw wrong(name + " is not an address");
        }
        boolean loopback = Set.of("localhost", "127.0.0.1").contains(String.valueOf(uri.getHost()));
        if (uri.getHost() == null
                || uri.getFragment() != null
                || !("https".equals(uri.getScheme()) || loopback && "http".equals(uri.getScheme()))) {
            throw wrong(name + " must be an absolute https address without fragment");
        }
        return value;
    }

    private static JsonObject object(JsonObject of, String name) {
        if (of.get(name) instanceof JsonObject object) {
            return object;
        }
        throw wrong(name + " must be an object");
    }

    private static String text(JsonObject of, String name) {
        if (of.get(name) instanceof JsonString string && !string.getString().isBlank()) {
            return string.getString();
        }
        throw wrong(name + " must be a text that is not empty");
    }

    private static List<String> strings(JsonObject of, String name) {
        if (of.get(name) instanceof JsonArray array
                && array.stream().allMatch(value -> value.getValueType() == ValueType.STRING)) {
            return array.getValuesAs(JsonString::getString);
        }
        throw wrong(name + " must be a list of texts");
    }

    private static Refusal wrong(String sentence) {
        return new Refusal(400, "invalid_client_metadata", sentence);
    }
}
