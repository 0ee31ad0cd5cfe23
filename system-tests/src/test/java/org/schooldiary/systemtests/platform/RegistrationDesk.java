package org.schooldiary.systemtests.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schooldiary.systemtests.harness.Json;
import org.schooldiary.systemtests.harness.ToolServer;

/** LTI Dynamic Registration 1.0, the platform's side. */
public final class RegistrationDesk {

    static final String DEPLOYMENT = RegistrationManner.STRICT.deployment.orElseThrow();

    private static final List<String> CLAIMS =
            List.of("iss", "sub", "name", "given_name", "family_name", "middle_name", "email", "locale");

    private final URI issuer;
    private final ToolServer tool;
    private final String token = UUID.randomUUID().toString();
    private final List<String> mistakes = new ArrayList<>();
    private volatile @Nullable String clientId;
    private volatile @Nullable JsonNode request;
    private volatile boolean refusing;
    private volatile RegistrationManner manner = RegistrationManner.STRICT;
    private volatile @Nullable ConfigurationFault fault;

    RegistrationDesk(URI issuer, ToolServer tool) {
        this.issuer = issuer;
        this.tool = tool;
    }

    String expectedToken() {
        return token;
    }

    public String clientId() {
        String id = clientId;
        if (id == null) {
            throw new AssertionError("The tool has not registered with " + issuer + "; its mistakes: " + mistakes);
        }
        return id;
    }

    /** What the tool sent to register. */
    public @Nullable JsonNode request() {
        return request;
    }

    /** From now on the desk is closed or open again. */
    public void refuse(boolean closed) {
        refusing = closed;
    }

    /** From now on it registers tools as that product does. */
    public void behaveLike(RegistrationManner product) {
        manner = product;
    }

    /** From now on its configuration has that fault, or none. */
    public void fail(@Nullable ConfigurationFault wrong) {
        fault = wrong;
    }

    /** Whether it gives the tool a token to register with. */
    boolean givesToken() {
        return manner != RegistrationManner.BRIGHTSPACE;
    }

    void configuration(HttpExchange exchange) throws IOException {
        ConfigurationFault wrong = fault;
        if (manner == RegistrationManner.CANVAS
                && !Exchange.header(exchange, "Authorization").equals("Bearer " + token)) {
            Exchange.refuse(exchange, 401, "token");
        } else if (wrong == ConfigurationFault.HTML) {
            Exchange.answer(exchange, 200, "text/html", "<html><body>Войдите</body></html>");
        } else if (wrong == ConfigurationFault.FLOOD) {
            Exchange.answer(exchange, 200, "application/json", "{\"issuer\":\"" + "x".repeat(5_000_000) + "\"}");
        } else if (wrong == ConfigurationFault.REDIRECT_LOOP) {
            exchange.getResponseHeaders().set("Location", issuer + "/openid-configuration");
            Exchange.answer(exchange, 302, "text/html", "");
        } else {
            Exchange.answer(exchange, 200, "application/json", Json.write(described(wrong)));
        }
    }

    private Map<String, Object> described(@Nullable ConfigurationFault wrong) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "issuer", wrong == ConfigurationFault.ISSUER_ELSEWHERE ? "https://moodle.example" : issuer.toString());
        answer.put("authorization_endpoint", issuer + "/auth");
        answer.put("token_endpoint", issuer + "/token");
        answer.put("jwks_uri", issuer + "/jwks");
        answer.put(
                "registration_endpoint",
                wrong == ConfigurationFault.REGISTRATION_ELSEWHERE
                        ? "http://127.0.0.1:9/register"
                        : issuer + "/register");
        if (manner == RegistrationManner.CANVAS) {
            answer.put("authorization_server", "canvas.instructure.com");
        }
        answer.put("token_endpoint_auth_methods_supported", List.of("private_key_jwt"));
        answer.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS256"));
        answer.put("scopes_supported", manner.scopes);
        answer.put("response_types_supported", List.of("id_token"));
        answer.put("subject_types_supported", List.of("public"));
        answer.put("id_token_signing_alg_values_supported", List.of("RS256"));
        answer.put("claims_supported", CLAIMS);
        answer.put(
                Lti.PLATFORM_CONFIGURATION,
                Map.of(
                        "product_family_code",
                        manner.productFamily,
                        "version",
                        "1",
                        "messages_supported",
                        List.of(Map.of("type", "LtiResourceLinkRequest"), Map.of("type", "LtiDeepLinkingRequest")),
                        "variables",
                        List.of()));
        return answer;
    }

    void register(HttpExchange exchange) throws IOException {
        if (refusing) {
            Exchange.refuse(exchange, 500, "closed");
            return;
        }
        JsonNode asked = Json.read(Exchange.body(exchange));
        request = asked;
        List<String> wrong = mistakesOf(exchange, asked);
        if (!wrong.isEmpty()) {
            mistakes.addAll(wrong);
            Exchange.refuse(exchange, 400, String.join("; ", wrong));
            return;
        }
        String id = manner == RegistrationManner.CANVAS
                ? "1000000" + Math.abs(UUID.randomUUID().getMostSignificantBits())
                : "client-" + UUID.randomUUID();
        clientId = id;
        Map<String, Object> answer = Json.map(asked);
        answer.put("client_id", id);
        Map<String, Object> configuration = Json.map(asked.get(Lti.TOOL_CONFIGURATION));
        manner.deployment.ifPresent(deployment -> configuration.put("deployment_id", deployment));
        answer.put(Lti.TOOL_CONFIGURATION, configuration);
        Exchange.answer(exchange, manner.status, "application/json", Json.write(answer));
    }

    private List<String> mistakesOf(HttpExchange exchange, JsonNode asked) {
        List<String> wrong = new ArrayList<>();
        check(wrong, exchange.getRequestMethod().equals("POST"), "method");
        check(
                wrong,
                Exchange.header(exchange, "Authorization").equals(givesToken() ? "Bearer " + token : ""),
                "Authorization");
        check(wrong, Exchange.header(exchange, "Content-Type").startsWith("application/json"), "Content-Type");
        check(wrong, asked.path("application_type").asText().equals("web"), "application_type");
        check(wrong, holds(asked.path("response_types"), "id_token"), "response_types");
        check(wrong, holds(asked.path("grant_types"), "implicit"), "grant_types implicit");
        check(wrong, holds(asked.path("grant_types"), "client_credentials"), "grant_types client_credentials");
        check(
                wrong,
                asked.path("token_endpoint_auth_method").asText().equals("private_key_jwt"),
                "token_endpoint_auth_method");
        check(
                wrong,
                asked.path("initiate_login_uri")
                        .asText()
                        .equals(tool.uri("/lti/login").toString()),
                "initiate_login_uri");
        check(wrong, holds(asked.path("redirect_uris"), tool.uri("/lti/launch").toString()), "redirect_uris");
        check(
                wrong,
                asked.path("jwks_uri").asText().equals(tool.uri("/lti/jwks").toString()),
                "jwks_uri");
        check(wrong, !asked.path("client_name").asText().isBlank(), "client_name");
        check(wrong, List.of(asked.path("scope").asText().split(" ")).contains(Lti.MEMBERSHIP_SCOPE), "scope");
        JsonNode configuration = asked.path(Lti.TOOL_CONFIGURATION);
        check(wrong, configuration.path("domain").asText().equals(tool.base().getAuthority()), "domain");
        check(wrong, configuration.path("target_link_uri").asText().startsWith(tool.base() + "/"), "target_link_uri");
        for (String claim : CLAIMS) {
            check(wrong, holds(configuration.path("claims"), claim), "claims " + claim);
        }
        check(wrong, configuration.path("messages").size() > 0, "messages");
        return wrong;
    }

    private static void check(List<String> wrong, boolean right, String what) {
        if (!right) {
            wrong.add("wrong or missing: " + what);
        }
    }

    private static boolean holds(JsonNode array, String text) {
        return Json.items(array).stream().anyMatch(item -> item.asText().equals(text));
    }
}
