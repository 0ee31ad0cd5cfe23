package org.schooldiary.lti.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.schooldiary.lti.fixture.AdjustableClock;
import org.schooldiary.lti.fixture.Claimed;
import org.schooldiary.lti.fixture.FakePlatform;
import org.schooldiary.lti.fixture.FakePlatform.Answer;
import org.schooldiary.lti.fixture.StoredKeys;
import org.schooldiary.lti.http.PlatformHosts;
import org.schooldiary.lti.http.PlatformHttp;
import org.schooldiary.lti.http.PlatformRequest;
import org.schooldiary.lti.http.TrustedCertificates;
import org.schooldiary.lti.keys.ToolKeySet;
import org.schooldiary.lti.registration.ClientId;
import org.schooldiary.lti.registration.Issuer;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.RegistrationId;

class ServiceRequestsTest {

    private static final String ROSTER = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
    private static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";

    private final AdjustableClock clock = AdjustableClock.atSchoolTime();
    private final ToolKeySet keys = StoredKeys.keySet(clock);
    private final PlatformHttp http = new PlatformHttp(new PlatformHosts(Set.of(), true), TrustedCertificates.system());
    private final ServiceRequests services = new ServiceRequests(keys, http, clock);
    private final AtomicInteger tokens = new AtomicInteger();
    private final Deque<Answer> tokenAnswers = new ArrayDeque<>();
    private final Deque<Integer> serviceStatuses = new ArrayDeque<>();
    private final FakePlatform platform = new FakePlatform()
            .at(
                    "/token",
                    asked -> tokenAnswers.isEmpty() ? token("token-" + tokens.incrementAndGet()) : tokenAnswers.pop())
            .at(
                    "/service",
                    asked -> serviceStatuses.isEmpty() ? Answer.json("{}") : Answer.status(serviceStatuses.pop()));

    @AfterEach
    void close() {
        platform.close();
        http.close();
    }

    @Test
    void asks_for_a_token_with_an_assertion_that_the_platform_can_verify() throws Exception {
        send(Set.of(ROSTER, SCORE));

        var asked = platform.asked("/token").get(0);
        var form = form(asked.body());
        assertThat(asked.header("content-type")).startsWith("application/x-www-form-urlencoded");
        assertThat(form)
                .containsEntry("grant_type", "client_credentials")
                .containsEntry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .containsEntry("scope", SCORE + " " + ROSTER)
                .hasSize(4);
        var assertion = SignedJWT.parse(form.get("client_assertion"));
        var key = JWKSet.parse(keys.publicJwks())
                .getKeyByKeyId(assertion.getHeader().getKeyID())
                .toRSAKey();
        assertThat(assertion.verify(new RSASSAVerifier(key))).isTrue();
        var claims = assertion.getPayload().toJSONObject();
        assertThat(claims)
                .containsEntry("iss", "client-1")
                .containsEntry("sub", "client-1")
                .containsEntry("aud", platform.origin() + "/token")
                .containsEntry("iat", clock.instant().getEpochSecond() - 10)
                .containsEntry("exp", clock.instant().getEpochSecond() + 300)
                .containsKey("jti");
        assertThat(platform.asked("/service").get(0).header("authorization")).isEqualTo("Bearer token-1");
    }

    @Test
    void names_the_configured_audience_where_there_is_one_and_never_repeats_a_jti() throws Exception {
        var brightspace = registration(Optional.of("https://api.brightspace.com/auth/token"));
        services.send(brightspace, Set.of(ROSTER), request());
        services.send(brightspace, Set.of(SCORE), request());

        var ids = new java.util.HashSet<Object>();
        for (var asked : platform.asked("/token")) {
            var claims = SignedJWT.parse(form(asked.body()).get("client_assertion"))
                    .getPayload()
                    .toJSONObject();
            assertThat(claims).containsEntry("aud", "https://api.brightspace.com/auth/token");
            ids.add(claims.get("jti"));
        }
        assertThat(ids).hasSize(2);
    }

    @Test
    void keeps_a_token_for_its_scopes_until_shortly_before_it_expires() throws IOException {
        send(Set.of(ROSTER));
        send(Set.of(ROSTER));
        assertThat(tokens).hasValue(1);

        send(Set.of(SCORE));
        assertThat(tokens).hasValue(2);

        clock.goOn(Duration.ofMinutes(53));
        send(Set.of(ROSTER));
        assertThat(tokens).hasValue(2);

        clock.goOn(Duration.ofMinutes(2));
        send(Set.of(ROSTER));
        assertThat(tokens).hasValue(3);
    }

    @Test
    void replaces_a_token_that_the_platform_does_not_take_once() throws IOException {
        serviceStatuses.add(401);

        assertThat(send(Set.of(ROSTER))).isEqualTo(200);
        assertThat(tokens).hasValue(2);

        serviceStatuses.addAll(List.of(401, 401, 401));
        assertThat(send(Set.of(ROSTER))).isEqualTo(401);
        assertThat(tokens).hasValue(3);
        assertThat(platform.asked("/service")).hasSize(4);
    }

    @Test
    void takes_moodles_answers_though_they_say_they_are_html() throws IOException {
        var exchanges = Claimed.read("moodle-token-exchanges.json");
        var granted = exchanges.get(0);
        tokenAnswers.add(new Answer(
                200,
                Map.of("Content-Type", "text/html; charset=utf-8"),
                granted.path("body").toString()));

        assertThat(send(Set.of(SCORE))).isEqualTo(200);
        assertThat(platform.asked("/service").get(0).header("authorization"))
                .isEqualTo("Bearer 7cfb2e7140f4d5e3feaa535a0542b7ee");
    }

    @Test
    void tells_what_the_platform_says_when_it_gives_none() {
        var refusedScope = Claimed.read("moodle-token-exchanges.json").get(3);
        tokenAnswers.add(new Answer(400, Map.of(), refusedScope.path("body").toString()));

        var refused = catchThrowableOfType(ServiceRefused.class, () -> send(Set.of("openid")));

        assertThat(refused).hasMessageContaining("invalid_scope");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.temporary()).isFalse();
        assertThat(platform.asked("/service")).isEmpty();
    }

    @Test
    void tells_a_busy_or_broken_platform_from_one_that_refuses() {
        for (int status : new int[] {429, 500, 503}) {
            tokenAnswers.add(Answer.status(status));
            var refused = catchThrowableOfType(ServiceRefused.class, () -> send(Set.of(ROSTER)));
            assertThat(refused.temporary()).as("status %s", status).isTrue();
        }
    }

    @Test
    void an_answer_without_token_is_no_token() {
        for (var body : List.of("{}", "{\"access_token\":\" \"}", "<html>", "[]", "")) {
            tokenAnswers.add(new Answer(200, Map.of(), body));
            assertThatThrownBy(() -> send(Set.of(ROSTER))).as(body).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_token_without_life_is_kept_for_a_few_minutes_only() throws IOException {
        tokenAnswers.add(Answer.json("{\"access_token\":\"short\",\"token_type\":\"Bearer\"}"));
        send(Set.of(ROSTER));
        clock.goOn(Duration.ofMinutes(5));

        send(Set.of(ROSTER));

        assertThat(platform.asked("/service").get(1).header("authorization")).isEqualTo("Bearer token-1");
    }

    private int send(Set<String> scopes) throws IOException {
        return services.send(registration(Optional.empty()), scopes, request()).status();
    }

    private PlatformRequest request() {
        return PlatformRequest.get(platform.address("/service"), "application/json");
    }

    private Registration registration(Optional<String> audience) {
        return new Registration(
                new RegistrationId("1"),
                new Issuer(platform.origin()),
                new ClientId("client-1"),
                platform.address("/auth"),
                platform.address("/token"),
                audience,
                URI.create(platform.origin() + "/jwks"),
                true,
                Optional.empty());
    }

    private static Answer token(String value) {
        return Answer.json("{\"access_token\":\"" + value
                + "\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"scope\":\"x\",\"more\":[]}");
    }

    private static Map<String, String> form(String body) {
        var form = new HashMap<String, String>();
        for (var field : body.split("&")) {
            var parts = field.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }
}
