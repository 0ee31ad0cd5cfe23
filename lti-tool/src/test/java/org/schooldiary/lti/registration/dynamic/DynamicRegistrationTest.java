package org.schooldiary.lti.registration.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.schooldiary.lti.fixture.Claimed;
import org.schooldiary.lti.fixture.FakePlatform;
import org.schooldiary.lti.fixture.FakePlatform.Answer;
import org.schooldiary.lti.http.PlatformHosts;
import org.schooldiary.lti.http.PlatformHttp;
import org.schooldiary.lti.http.TrustedCertificates;
import org.schooldiary.lti.registration.ClientId;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.Issuer;
import org.schooldiary.lti.registration.ToolAddress;
import org.schooldiary.lti.registration.dynamic.RegistrationFailed.Reason;

class DynamicRegistrationTest {

    private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    private static final ToolDescription DIARY = new ToolDescription(
            new ToolAddress(URI.create("https://diary.example:8443")),
            "Дневник",
            "Журнал и дневник",
            Optional.of(URI.create("https://diary.example:8443/logo.svg")),
            "Добавить журнал",
            Map.of("context_history", "$Context.id.history"),
            Map.of("observees", "$com.instructure.User.observees"));

    private final PlatformHttp http = new PlatformHttp(new PlatformHosts(Set.of(), true), TrustedCertificates.system());
    private final DynamicRegistration registration = new DynamicRegistration(http, DIARY);
    private final FakePlatform platform = new FakePlatform()
            .at("/config", asked -> configurationAnswer())
            .at("/register", asked -> registrationAnswer());
    private ObjectNode configuration = moodleHere();
    private Answer registered = Answer.json(Claimed.read("moodle-dynamic-registration-3-response.json")
            .path("body")
            .toString());

    @AfterEach
    void close() {
        platform.close();
        http.close();
    }

    @Test
    void registers_with_moodle_and_takes_what_it_gives() throws RegistrationFailed {
        var moodle = register(registration, platform.address("/config"), Optional.of("one-time token"));

        assertThat(moodle.issuer()).isEqualTo(new Issuer(platform.origin()));
        assertThat(moodle.clientId()).isEqualTo(new ClientId("gvuG0FegfKBNEF4"));
        assertThat(moodle.deployment()).contains(new DeploymentId("2"));
        assertThat(moodle.authorizationEndpoint()).hasPath("/mod/lti/auth.php");
        assertThat(moodle.tokenEndpoint()).hasPath("/mod/lti/token.php");
        assertThat(moodle.jwksUri()).hasPath("/mod/lti/certs.php");
        assertThat(moodle.productFamily()).contains("moodle");
        assertThat(moodle.tokenAudience()).isEmpty();
        assertThat(platform.asked("/register").get(0).header("authorization")).isEqualTo("Bearer one-time token");
    }

    @Test
    void describes_the_tool_as_the_specification_wants_it() throws RegistrationFailed, IOException {
        register(registration, platform.address("/config"), Optional.empty());

        var asked = platform.asked("/register").get(0);
        var sent = new ObjectMapper().readTree(asked.body());
        assertThat(asked.header("authorization")).isEmpty();
        assertThat(asked.header("content-type")).isEqualTo("application/json");
        assertThat(sent.path("application_type").asText()).isEqualTo("web");
        assertThat(texts(sent.path("response_types"))).containsExactly("id_token");
        assertThat(texts(sent.path("grant_types"))).containsExactly("implicit", "client_credentials");
        assertThat(sent.path("initiate_login_uri").asText()).isEqualTo("https://diary.example:8443/lti/login");
        assertThat(texts(sent.path("redirect_uris"))).containsExactly("https://diary.example:8443/lti/launch");
        assertThat(sent.path("jwks_uri").asText()).isEqualTo("https://diary.example:8443/lti/jwks");
        assertThat(sent.path("logo_uri").asText()).isEqualTo("https://diary.example:8443/logo.svg");
        assertThat(sent.path("token_endpoint_auth_method").asText()).isEqualTo("private_key_jwt");
        assertThat(sent.path("scope").asText().split(" ")).hasSize(5);
        var tool = sent.path(TOOL);
        assertThat(tool.path("domain").asText()).isEqualTo("diary.example:8443");
        assertThat(texts(tool.path("claims")))
                .containsExactly("iss", "sub", "name", "given_name", "family_name", "middle_name", "email", "locale");
        assertThat(tool.path("custom_parameters").path("context_history").asText())
                .isEqualTo("$Context.id.history");
        assertThat(tool.path("messages").get(0).path("type").asText()).isEqualTo("LtiResourceLinkRequest");
        assertThat(tool.path("messages").get(1).path("type").asText()).isEqualTo("LtiDeepLinkingRequest");
        assertThat(tool.path("messages").get(1).path("label").asText()).isEqualTo("Добавить журнал");
        assertThat(sent.findValues("placements")).isEmpty();
    }

    @Test
    void asks_only_for_scopes_that_the_platform_has() throws RegistrationFailed, IOException {
        configuration
                .putArray("scopes_supported")
                .add("openid")
                .add("https://purl.imsglobal.org/spec/lti-ags/scope/score");

        register(registration, platform.address("/config"), Optional.empty());

        var sent =
                new ObjectMapper().readTree(platform.asked("/register").get(0).body());
        assertThat(sent.path("scope").asText()).isEqualTo("https://purl.imsglobal.org/spec/lti-ags/scope/score");
    }

    @Test
    void takes_201_a_numeric_client_id_no_deployment_and_a_separate_audience() throws RegistrationFailed {
        configuration.put("authorization_server", platform.address("/audience").toString());
        registered = new Answer(201, Map.of(), "{\"client_id\":10000000000001,\"scope\":[\"a\"]}");

        var canvas = register(registration, platform.address("/config"), Optional.of(" "));

        assertThat(canvas.clientId()).isEqualTo(new ClientId("10000000000001"));
        assertThat(canvas.deployment()).isEmpty();
        assertThat(canvas.tokenAudience())
                .contains(platform.address("/audience").toString());
        assertThat(platform.asked("/register").get(0).header("authorization")).isEmpty();
    }

    @Test
    void signs_for_no_host_that_is_not_the_platforms() throws RegistrationFailed {
        configuration.put("authorization_server", "https://moodle.example/token");

        assertThat(register(registration, platform.address("/config"), Optional.empty())
                        .tokenAudience())
                .isEmpty();
    }

    @Test
    void believes_no_configuration_that_speaks_for_another_host() {
        configuration.put("issuer", "https://moodle.example");
        assertThat(reason()).isEqualTo(Reason.ISSUER_ON_ANOTHER_HOST);
        configuration.put("issuer", "http://127.0.0.1:1");
        assertThat(reason()).isEqualTo(Reason.ISSUER_ON_ANOTHER_HOST);
        configuration.put("issuer", "https://canvas.instructure.com");
        assertThat(reason()).isEqualTo(Reason.ISSUER_ON_ANOTHER_HOST);
        assertThat(platform.asked("/register")).isEmpty();
    }

    @Test
    void believes_hosted_canvas_and_blackboard_for_their_common_issuers() {
        var canvas = new Issuer("https://canvas.instructure.com");
        var blackboard = new Issuer("https://blackboard.com");

        assertThat(speaksFor("https://lyceum.instructure.com/api/lti/security/openid-configuration", canvas))
                .isTrue();
        assertThat(speaksFor("https://sso.canvaslms.com/api/lti/security/openid-configuration", canvas))
                .isTrue();
        assertThat(speaksFor("https://developer.blackboard.com/.well-known/openid-configuration", blackboard))
                .isTrue();
        assertThat(speaksFor("https://evilinstructure.com/config", canvas)).isFalse();
        assertThat(speaksFor("http://lyceum.instructure.com/config", canvas)).isFalse();
        assertThat(speaksFor("https://lyceum.instructure.com/config", blackboard))
                .isFalse();
        assertThat(speaksFor("https://lyceum.instructure.com/config", new Issuer("https://moodle.example")))
                .isFalse();
    }

    @Test
    void tells_what_is_wrong_with_a_configuration() {
        configuration.remove("jwks_uri");
        assertThat(reason()).isEqualTo(Reason.CONFIGURATION_MALFORMED);
        configuration = moodleHere().put("registration_endpoint", "javascript:alert(1)");
        assertThat(reason()).isEqualTo(Reason.CONFIGURATION_MALFORMED);
        configuration = moodleHere();
        configuration.remove("issuer");
        assertThat(reason()).isEqualTo(Reason.CONFIGURATION_MALFORMED);
        configuration = moodleHere();
        configuration.putArray("id_token_signing_alg_values_supported").add("ES256");
        assertThat(reason()).isEqualTo(Reason.SIGNATURE_NOT_SUPPORTED);
    }

    @Test
    void tells_a_platform_that_is_away_from_one_that_refuses() {
        var nowhere = platform.address("/nothing-here");
        assertThat(catchThrowableOfType(
                                RegistrationFailed.class, () -> register(registration, nowhere, Optional.empty()))
                        .reason())
                .isEqualTo(Reason.CONFIGURATION_UNREACHABLE);
        registered = new Answer(401, Map.of(), "{\"error\":\"invalid_token\"}");
        assertThat(reason()).isEqualTo(Reason.PLATFORM_REFUSED);
        registered = new Answer(204, Map.of(), "");
        assertThat(reason()).isEqualTo(Reason.PLATFORM_REFUSED);
        for (var body : new String[] {"", "<html>", "{}", "{\"client_id\":\"\"}", "{\"client_id\":{}}"}) {
            registered = Answer.json(body);
            assertThat(reason()).as(body).isEqualTo(Reason.ANSWER_MALFORMED);
        }
    }

    @Test
    void registers_on_no_other_host_follows_nobody_and_reads_no_flood() {
        configuration.put("registration_endpoint", "http://127.0.0.1:1/register");
        assertThat(reason()).isEqualTo(Reason.REGISTRATION_ON_ANOTHER_HOST);
        configuration = moodleHere();
        registered = new Answer(302, Map.of("Location", platform.origin() + "/elsewhere"), "");
        assertThat(reason()).isEqualTo(Reason.REDIRECTED);
        configuration.put("padding", "x".repeat(5_000_000));
        assertThat(reason()).isEqualTo(Reason.ANSWER_TOO_LARGE);
        assertThat(platform.asked("/register")).hasSize(1);
    }

    @Test
    void tells_canvas_alone_what_only_canvas_reads() throws RegistrationFailed, IOException {
        ((ObjectNode) configuration.path("https://purl.imsglobal.org/spec/lti-platform-configuration"))
                .put("product_family_code", "canvas");
        configuration.put("authorization_server", "canvas.instructure.com");

        var canvas = register(registration, platform.address("/config"), Optional.empty());

        assertThat(canvas.tokenAudience()).isEmpty();
        var tool = new ObjectMapper()
                .readTree(platform.asked("/register").get(0).body())
                .path(TOOL);
        assertThat(tool.path("https://canvas.instructure.com/lti/privacy_level").asText())
                .isEqualTo("public");
        assertThat(tool.path("custom_parameters").path("observees").asText())
                .isEqualTo("$com.instructure.User.observees");
        assertThat(texts(tool.path("messages").get(0).path("placements"))).containsExactly("course_navigation");
        assertThat(texts(tool.path("messages").get(1).path("placements")))
                .containsExactly("link_selection", "assignment_selection");
    }

    @Test
    void describes_a_developer_key_of_canvas() throws IOException {
        var key = new ObjectMapper().readTree(CanvasConfiguration.of(DIARY));

        assertThat(key.path("oidc_initiation_url").asText()).isEqualTo("https://diary.example:8443/lti/login");
        assertThat(key.path("target_link_uri").asText()).isEqualTo("https://diary.example:8443/lti/launch");
        assertThat(key.path("public_jwk_url").asText()).isEqualTo("https://diary.example:8443/lti/jwks");
        assertThat(key.path("custom_fields").path("observees").asText()).isEqualTo("$com.instructure.User.observees");
        assertThat(key.path("custom_fields").path("context_history").asText()).isEqualTo("$Context.id.history");
        var settings = key.path("extensions").get(0);
        assertThat(settings.path("privacy_level").asText()).isEqualTo("public");
        assertThat(settings.path("settings").path("placements").findValuesAsText("placement"))
                .containsExactly("course_navigation", "link_selection", "assignment_selection");
    }

    @Test
    void waits_for_no_platform_that_hangs() {
        platform.at("/silent", asked -> {
            LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
            return configurationAnswer();
        });
        try (var hurried = new PlatformHttp(
                new PlatformHosts(Set.of(), true), TrustedCertificates.system(), Duration.ofMillis(50))) {
            var failed = catchThrowableOfType(RegistrationFailed.class, () -> new DynamicRegistration(hurried, DIARY)
                    .read(platform.address("/silent"), Optional.empty()));

            assertThat(failed.reason()).isEqualTo(Reason.CONFIGURATION_UNREACHABLE);
        }
    }

    @Test
    void connects_to_no_private_address_unless_allowed() {
        try (var strict = new PlatformHttp(PlatformHosts.publicOnly(), TrustedCertificates.system())) {
            var careful = new DynamicRegistration(strict, DIARY);

            var failed = catchThrowableOfType(
                    RegistrationFailed.class, () -> register(careful, platform.address("/config"), Optional.empty()));

            assertThat(failed.reason()).isEqualTo(Reason.ADDRESS_FORBIDDEN);
            assertThat(platform.asked("/config")).isEmpty();
        }
    }

    private static RegisteredPlatform register(
            DynamicRegistration registration, URI configuration, Optional<String> token) throws RegistrationFailed {
        return registration.register(registration.read(configuration, token), token);
    }

    private Reason reason() {
        return catchThrowableOfType(
                        RegistrationFailed.class,
                        () -> register(registration, platform.address("/config"), Optional.empty()))
                .reason();
    }

    private static boolean speaksFor(String configuration, Issuer issuer) {
        return HostedPlatforms.speaksFor(URI.create(configuration), issuer);
    }

    private Answer configurationAnswer() {
        return Answer.json(configuration.toString());
    }

    private Answer registrationAnswer() {
        return registered;
    }

    /** Moodle's own configuration, moved to this test's address. */
    private ObjectNode moodleHere() {
        var text = Claimed.read("moodle-openid-configuration.json")
                .toString()
                .replace("http://127.0.0.1:8088", platform.origin());
        try {
            return ((ObjectNode) new ObjectMapper().readTree(text))
                    .put("registration_endpoint", platform.origin() + "/register");
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static java.util.List<String> texts(JsonNode list) {
        var texts = new java.util.ArrayList<String>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
