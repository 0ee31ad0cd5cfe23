package org.schooldiary.lti.registration.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.schooldiary.lti.fixture.AdjustableClock;
import org.schooldiary.lti.fixture.FakePlatform;
import org.schooldiary.lti.fixture.FakePlatform.Answer;
import org.schooldiary.lti.fixture.SigningPlatform;
import org.schooldiary.lti.fixture.StoredKeys;
import org.schooldiary.lti.http.PlatformHosts;
import org.schooldiary.lti.http.PlatformHttp;
import org.schooldiary.lti.http.TrustedCertificates;
import org.schooldiary.lti.launch.MembershipService;
import org.schooldiary.lti.registration.ClientId;
import org.schooldiary.lti.registration.Issuer;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.lti.registration.ToolAddress;

class RegistrationTrialTest {

    private static final String LINEITEM = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";

    private final AdjustableClock clock = AdjustableClock.atSchoolTime();
    private final RegistrationTrial trial = trial(new PlatformHosts(Set.of(), true), Duration.ofSeconds(8));
    private Answer login = new Answer(303, Map.of("Location", "https://elsewhere.example/"), "");
    private Answer keys = Answer.json(new SigningPlatform().keySet());
    private Answer roster =
            Answer.json("{\"members\":[{\"user_id\":\"1\",\"roles\":[]},{\"user_id\":\"2\",\"roles\":[]}]}");
    private Set<String> refused = Set.of();
    private final FakePlatform platform = new FakePlatform()
            .at("/auth", asked -> login)
            .at("/keys", asked -> keys)
            .at("/token", asked -> token(asked.body()))
            .at("/members", asked -> roster);

    @AfterEach
    void close() {
        trial.close();
        platform.close();
    }

    @Test
    void finds_nothing_wrong_with_a_good_connection() {
        assertThat(take(TrialStep.ADDRESSES)).isEqualTo(Finding.ADDRESSES_GOOD);
        assertThat(take(TrialStep.LOGIN)).isEqualTo(Finding.LOGIN_ANSWERED);
        assertThat(take(TrialStep.KEYS)).isEqualTo(Finding.KEYS_READ);
        assertThat(take(TrialStep.TOKEN)).isEqualTo(Finding.TOKENS_GIVEN);
        assertThat(take(TrialStep.ROSTER)).isEqualTo(Finding.ROSTER_READ);
        assertThat(details(TrialStep.ROSTER)).containsExactly("2");
        assertThat(details(TrialStep.KEYS)).containsExactly("1");
        assertThat(platform.asked("/auth").get(0).path().getQuery())
                .contains("response_type=id_token")
                .contains("client_id=diary")
                .contains("redirect_uri=https://diary.example/lti/launch");
    }

    @Test
    void tells_an_authorization_endpoint_that_is_not_there() {
        login = Answer.status(404);
        assertThat(take(TrialStep.LOGIN)).isEqualTo(Finding.LOGIN_MISSING);
        login = Answer.status(400);
        assertThat(take(TrialStep.LOGIN)).isEqualTo(Finding.LOGIN_ANSWERED);
    }

    @Test
    void tells_what_is_wrong_with_keys() {
        keys = Answer.json("{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\"}]}");
        assertThat(take(TrialStep.KEYS)).isEqualTo(Finding.KEYS_UNUSABLE);
        keys = Answer.json("<html>");
        assertThat(take(TrialStep.KEYS)).isEqualTo(Finding.KEYS_UNREADABLE);
        keys = Answer.status(404);
        assertThat(take(TrialStep.KEYS)).isEqualTo(Finding.KEYS_UNREADABLE);
        keys = Answer.json("x".repeat(5_000_000));
        assertThat(take(TrialStep.KEYS)).isEqualTo(Finding.KEYS_UNREACHABLE);
    }

    @Test
    void tells_services_given_from_services_refused() {
        refused = Set.of(LINEITEM);
        assertThat(take(TrialStep.TOKEN)).isEqualTo(Finding.TOKENS_PARTLY);
        assertThat(details(TrialStep.TOKEN).get(0)).contains("score").contains("contextmembership.readonly");
        assertThat(details(TrialStep.TOKEN).get(1)).startsWith("lineitem").contains("invalid_scope");

        refused = Set.of("https://purl.imsglobal.org/spec/lti/scope/noticehandlers");
        assertThat(take(TrialStep.TOKEN)).isEqualTo(Finding.TOKENS_GIVEN);
    }

    @Test
    void tells_the_platforms_words_where_no_token_is_given_at_all() {
        refused = Set.of("all");
        assertThat(take(TrialStep.TOKEN)).isEqualTo(Finding.TOKENS_REFUSED);
        assertThat(details(TrialStep.TOKEN).get(0)).contains("invalid_client");
        assertThat(details(TrialStep.TOKEN).get(1)).isEqualTo("https://diary.example/lti/jwks");
    }

    @Test
    void tells_what_is_wrong_with_a_roster() {
        roster = Answer.status(403);
        assertThat(take(TrialStep.ROSTER)).isEqualTo(Finding.ROSTER_REFUSED);
        roster = Answer.json("<html>");
        assertThat(take(TrialStep.ROSTER)).isEqualTo(Finding.ROSTER_UNREADABLE);
        assertThat(trial.take(TrialStep.ROSTER, registration(), Optional.empty())
                        .finding())
                .isEqualTo(Finding.ROSTER_UNKNOWN);
    }

    @Test
    void connects_to_no_private_address_and_waits_for_nobody_for_long() {
        try (var careful = trial(PlatformHosts.publicOnly(), Duration.ofSeconds(8));
                var hurried = trial(new PlatformHosts(Set.of(), true), Duration.ofMillis(50))) {
            assertThat(careful.take(TrialStep.ADDRESSES, registration(), Optional.empty())
                            .finding())
                    .isEqualTo(Finding.ADDRESS_FORBIDDEN);
            assertThat(careful.take(TrialStep.KEYS, registration(), Optional.empty())
                            .finding())
                    .isEqualTo(Finding.KEYS_UNREACHABLE);
            assertThat(platform.asked("/keys")).isEmpty();

            var silent = new FakePlatform().at("/keys", asked -> {
                LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
                return keys;
            });
            try (silent) {
                assertThat(hurried.take(TrialStep.KEYS, registration(silent), Optional.empty())
                                .finding())
                        .isEqualTo(Finding.KEYS_UNREACHABLE);
            }
        }
    }

    private RegistrationTrial trial(PlatformHosts hosts, Duration whole) {
        return new RegistrationTrial(
                new PlatformHttp(hosts, TrustedCertificates.system(), whole),
                new ToolAddress(URI.create("https://diary.example")),
                StoredKeys.keySet(clock),
                clock);
    }

    private Finding take(TrialStep step) {
        return result(step).finding();
    }

    private List<String> details(TrialStep step) {
        return result(step).details();
    }

    private TrialResult result(TrialStep step) {
        return trial.take(step, registration(), Optional.of(new MembershipService(platform.address("/members"))));
    }

    private Answer token(String form) {
        if (refused.contains("all")) {
            return new Answer(401, Map.of(), "{\"error\":\"invalid_client\"}");
        }
        var asked = URLDecoder.decode(form, StandardCharsets.UTF_8);
        return refused.stream().anyMatch(scope -> asked.endsWith("scope=" + scope))
                ? new Answer(400, Map.of(), "{\"error\":\"invalid_scope\"}")
                : Answer.json("{\"access_token\":\"t\",\"expires_in\":60}");
    }

    private Registration registration() {
        return registration(platform);
    }

    private static Registration registration(FakePlatform at) {
        return new Registration(
                new RegistrationId("1"),
                new Issuer(at.origin()),
                new ClientId("diary"),
                at.address("/auth"),
                at.address("/token"),
                Optional.empty(),
                at.address("/keys"),
                true,
                Optional.empty());
    }
}
