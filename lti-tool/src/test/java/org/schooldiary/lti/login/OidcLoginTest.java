package org.schooldiary.lti.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooldiary.lti.fixture.Claimed;
import org.schooldiary.lti.fixture.LaunchDesk;
import org.schooldiary.lti.fixture.SigningPlatform;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.registration.DeploymentId;

class OidcLoginTest {

    private final LaunchDesk desk = new LaunchDesk();

    @Test
    void sends_the_browser_to_the_platform_with_all_that_the_specification_asks_for() {
        var begun = desk.login();

        assertThat(begun.location())
                .hasScheme("https")
                .hasHost("moodle.example")
                .hasPath("/mod/lti/auth.php");
        assertThat(LaunchDesk.parameter(begun, "scope")).isEqualTo("openid");
        assertThat(LaunchDesk.parameter(begun, "response_type")).isEqualTo("id_token");
        assertThat(LaunchDesk.parameter(begun, "response_mode")).isEqualTo("form_post");
        assertThat(LaunchDesk.parameter(begun, "prompt")).isEqualTo("none");
        assertThat(LaunchDesk.parameter(begun, "client_id")).isEqualTo(SigningPlatform.CLIENT);
        assertThat(LaunchDesk.parameter(begun, "redirect_uri")).isEqualTo("https://diary.example/lti/launch");
        assertThat(LaunchDesk.parameter(begun, "login_hint")).isEqualTo("3");
        assertThat(LaunchDesk.parameter(begun, "state")).isEqualTo(begun.state().value());
        assertThat(begun.location().getRawQuery()).doesNotContain("lti_message_hint");
    }

    @Test
    void gives_the_message_hint_back_unaltered_though_it_is_json() {
        var sample = Claimed.read("moodle-deep-linking-login.json").path("fields");
        var hint = sample.path("lti_message_hint").textValue();
        var parameters = with("lti_message_hint", hint + " +&=ы");

        var begun = desk.login(parameters);

        assertThat(LaunchDesk.parameter(begun, "lti_message_hint")).isEqualTo(hint + " +&=ы");
        assertThat(begun.location().getRawQuery()).doesNotContain("+").doesNotContain("{");
    }

    @Test
    void the_state_carries_nonce_and_deployment_for_ten_minutes() {
        var begun = desk.login();

        var pending = desk.states.read(begun.state()).orElseThrow();
        assertThat(pending.state()).isEqualTo(begun.state());
        assertThat(pending.nonce().value()).isEqualTo(LaunchDesk.nonce(begun));
        assertThat(pending.deployment()).contains(DeploymentDigest.of(new DeploymentId("1")));
        assertThat(pending.expiresAt()).isEqualTo(desk.clock.instant().plusSeconds(600));
        assertThat(begun.stateLife()).hasSeconds(600);
    }

    @Test
    void never_makes_the_same_state_or_nonce_twice() {
        var one = desk.login();
        var other = desk.login();

        assertThat(one.state()).isNotEqualTo(other.state());
        assertThat(LaunchDesk.nonce(one)).isNotEqualTo(LaunchDesk.nonce(other)).hasSize(43);
    }

    @Test
    void knows_a_lone_registration_without_client_id() {
        var parameters = desk.loginParameters();
        parameters.remove("client_id");

        assertThat(LaunchDesk.parameter(desk.login(parameters), "client_id")).isEqualTo(SigningPlatform.CLIENT);
    }

    @Test
    void refuses_to_guess_among_several_registrations_of_one_issuer() {
        desk.registrations.with(SigningPlatform.registration("reg-2", SigningPlatform.ISSUER, "client-2", true));
        var parameters = desk.loginParameters();
        parameters.remove("client_id");

        assertThat(refusalOf(parameters)).isEqualTo(Refusal.CLIENT_AMBIGUOUS);
        assertThat(LaunchDesk.parameter(desk.login(with("client_id", "client-2")), "client_id"))
                .isEqualTo("client-2");
    }

    @Test
    void refuses_strangers() {
        assertThat(refusalOf(with("iss", "https://elsewhere.example"))).isEqualTo(Refusal.ISSUER_UNKNOWN);
        assertThat(refusalOf(with("iss", SigningPlatform.ISSUER + "/"))).isEqualTo(Refusal.ISSUER_UNKNOWN);
        assertThat(refusalOf(with("client_id", "client-9"))).isEqualTo(Refusal.CLIENT_UNKNOWN);
    }

    @Test
    void refuses_a_platform_that_waits_for_approval_and_says_which() {
        desk.registrations.replace(
                SigningPlatform.registration("reg-1", SigningPlatform.ISSUER, SigningPlatform.CLIENT, false));

        var refused = refused(desk.loginParameters());

        assertThat(refused.refusal()).isEqualTo(Refusal.REGISTRATION_INACTIVE);
        assertThat(refused.registration())
                .contains(SigningPlatform.registration().id());
    }

    @Test
    void refuses_to_land_on_another_host() {
        assertThat(refusalOf(with("target_link_uri", "https://diary.example.evil.example/")))
                .isEqualTo(Refusal.TARGET_ELSEWHERE);
        assertThat(refusalOf(with("target_link_uri", "http://diary.example/lti/launch")))
                .isEqualTo(Refusal.TARGET_ELSEWHERE);
        assertThat(refusalOf(with("target_link_uri", "javascript:alert(1)")))
                .isEqualTo(Refusal.LOGIN_PARAMETER_MALFORMED);
    }

    @Test
    void refuses_a_login_without_what_it_needs() {
        for (var name : List.of("iss", "login_hint", "target_link_uri")) {
            var parameters = desk.loginParameters();
            parameters.remove(name);
            var refused = refused(parameters);
            assertThat(refused.refusal()).isEqualTo(Refusal.LOGIN_PARAMETER_MISSING);
            assertThat(refused.facts().asMap()).containsEntry("parameter", name);
        }
        assertThat(refusalOf(with("iss", " "))).isEqualTo(Refusal.LOGIN_PARAMETER_MISSING);
    }

    @Test
    void refuses_a_parameter_given_twice_even_with_equal_values() {
        var parameters = desk.loginParameters();
        parameters.put("iss", List.of(SigningPlatform.ISSUER, SigningPlatform.ISSUER));

        assertThat(refusalOf(parameters)).isEqualTo(Refusal.PARAMETER_REPEATED);
    }

    @Test
    void refuses_overlong_and_unprintable_values() {
        assertThat(refusalOf(with("lti_deployment_id", "d".repeat(256)))).isEqualTo(Refusal.IDENTIFIER_TOO_LONG);
        assertThat(refusalOf(with("client_id", "a\nb"))).isEqualTo(Refusal.LOGIN_PARAMETER_MALFORMED);
        assertThat(refusalOf(with("lti_message_hint", "h".repeat(5000)))).isEqualTo(Refusal.LOGIN_PARAMETER_MALFORMED);
    }

    @Test
    void does_not_judge_a_deployment_that_is_not_signed_and_writes_none_down() {
        desk.login(with("lti_deployment_id", "made-up"));

        assertThat(desk.registrations.deploymentStatus(
                        SigningPlatform.registration().id(), new DeploymentId("made-up")))
                .isEqualTo(org.schooldiary.lti.registration.DeploymentStatus.UNKNOWN);
    }

    @Test
    void keeps_the_query_of_an_authorization_endpoint_and_passes_the_storage_frame_on() {
        var plain = SigningPlatform.registration();
        desk.registrations.replace(new org.schooldiary.lti.registration.Registration(
                plain.id(),
                plain.issuer(),
                plain.clientId(),
                java.net.URI.create("https://moodle.example/auth?tenant=5"),
                plain.tokenEndpoint(),
                Optional.empty(),
                plain.jwksUri(),
                true,
                Optional.empty()));

        var begun = desk.login(with("lti_storage_target", "_parent"));

        assertThat(begun.location().getRawQuery()).startsWith("tenant=5&scope=openid&");
        assertThat(begun.storageTarget()).contains("_parent");
    }

    private Map<String, List<String>> with(String name, String value) {
        var parameters = desk.loginParameters();
        parameters.put(name, List.of(value));
        return parameters;
    }

    private Refusal refusalOf(Map<String, List<String>> parameters) {
        return refused(parameters).refusal();
    }

    private LaunchRefused refused(Map<String, List<String>> parameters) {
        return catchThrowableOfType(LaunchRefused.class, () -> desk.tryLogin(parameters));
    }
}
