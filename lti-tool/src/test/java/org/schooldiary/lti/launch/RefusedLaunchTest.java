package org.schooldiary.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.schooldiary.lti.fixture.Claimed.DEEP_LINKING_SETTINGS;
import static org.schooldiary.lti.fixture.Claimed.LTI;
import static org.schooldiary.lti.fixture.Claimed.MEMBERSHIP;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.Base64URL;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.schooldiary.lti.fixture.Claimed;
import org.schooldiary.lti.fixture.LaunchDesk;
import org.schooldiary.lti.fixture.SigningPlatform;
import org.schooldiary.lti.login.State;
import org.schooldiary.lti.refusal.LaunchRefused;
import org.schooldiary.lti.refusal.Refusal;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.DeploymentStatus;

/** Every refusal of a launch, each brought about by a really signed token that is wrong in one way. */
class RefusedLaunchTest {

    /** Does something to a launch that must not go through. */
    interface Attempt {
        void on(LaunchDesk desk) throws LaunchRefused;
    }

    /** Changes the claims of a good launch. */
    interface Change {
        void of(Map<String, Object> claims);
    }

    /** Refused by the login, the web server's own reading of the request, or tested in a class of their own. */
    private static final EnumSet<Refusal> ELSEWHERE = EnumSet.of(
            Refusal.LOGIN_PARAMETER_MISSING,
            Refusal.LOGIN_PARAMETER_MALFORMED,
            Refusal.ISSUER_UNKNOWN,
            Refusal.CLIENT_UNKNOWN,
            Refusal.CLIENT_AMBIGUOUS,
            Refusal.LAUNCH_BY_GET,
            Refusal.BODY_TOO_LARGE);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("attempts")
    void refuses(Refusal expected, String what, Attempt attempt) {
        var desk = new LaunchDesk();

        var refused = catchThrowableOfType(LaunchRefused.class, () -> attempt.on(desk));

        assertThat(refused).as(what).isNotNull();
        assertThat(refused.refusal()).as(refused.getMessage()).isEqualTo(expected);
        assertThat(refused.refusal().status()).isBetween(400, 499);
    }

    @Test
    void no_refusal_is_left_untried() {
        var tried = EnumSet.copyOf(ELSEWHERE);
        attempts().forEach(arguments -> tried.add((Refusal) arguments.get()[0]));

        assertThat(tried).isEqualTo(EnumSet.allOf(Refusal.class));
    }

    static Stream<Arguments> attempts() {
        return Stream.of(form(), token(), claims(), lti(), identifiers()).flatMap(List::stream);
    }

    private static List<Arguments> form() {
        return List.of(
                attempt(
                        Refusal.PARAMETER_REPEATED,
                        "token twice",
                        desk -> LaunchForm.of(Map.of("state", List.of("s"), "id_token", List.of("a", "a")))),
                attempt(
                        Refusal.PLATFORM_ANSWERED_ERROR,
                        "login_required",
                        desk -> LaunchForm.of(Map.of("state", List.of("s"), "error", List.of("login_required")))),
                attempt(Refusal.TOKEN_MISSING, "state only", desk -> LaunchForm.of(Map.of("state", List.of("s")))),
                attempt(Refusal.STATE_MISSING, "token only", desk -> LaunchForm.of(Map.of("id_token", List.of("t")))),
                attempt(
                        Refusal.STATE_FOREIGN,
                        "a state with a line break",
                        desk -> LaunchForm.of(Map.of("id_token", List.of("t"), "state", List.of("a\nb")))),
                attempt(Refusal.STATE_NOT_KEPT, "no cookie", desk -> desk.validation()
                        .validate(new LaunchForm("t", desk.login().state()), Optional.empty())),
                attempt(Refusal.STATE_FOREIGN, "another browser's cookie", desk -> desk.validation()
                        .validate(
                                new LaunchForm("t", desk.login().state()),
                                Optional.of(desk.login().state()))),
                attempt(Refusal.STATE_FOREIGN, "a state that was never given out", desk -> desk.validation()
                        .validate(new LaunchForm("t", new State("x")), Optional.of(new State("x")))),
                attempt(Refusal.STATE_REUSED, "the same form again", desk -> {
                    var begun = desk.login();
                    var token = good(desk, LaunchDesk.nonce(begun));
                    desk.post(begun, token);
                    desk.post(begun, token);
                }),
                attempt(Refusal.STATE_REUSED, "the same form again, its cookie gone", desk -> {
                    var begun = desk.login();
                    var token = good(desk, LaunchDesk.nonce(begun));
                    desk.post(begun, token);
                    desk.validation().validate(new LaunchForm(token, begun.state()), Optional.empty());
                }),
                attempt(Refusal.LOGIN_EXPIRED, "after eleven minutes", desk -> {
                    var begun = desk.login();
                    desk.clock.goOn(Duration.ofMinutes(11));
                    desk.post(begun, good(desk, LaunchDesk.nonce(begun)));
                }),
                attempt(Refusal.REGISTRATION_INACTIVE, "switched off between login and launch", desk -> {
                    var begun = desk.login();
                    desk.registrations.replace(SigningPlatform.registration(
                            "reg-1", SigningPlatform.ISSUER, SigningPlatform.CLIENT, false));
                    desk.post(begun, good(desk, LaunchDesk.nonce(begun)));
                }));
    }

    private static List<Arguments> token() {
        return List.of(
                attempt(Refusal.TOKEN_MALFORMED, "no token at all", desk -> desk.launchWith("rubbish")),
                attempt(Refusal.TOKEN_MALFORMED, "an encrypted token", desk -> desk.launchWith("a.b.c.d.e")),
                attempt(
                        Refusal.ALGORITHM_NONE,
                        "unsigned",
                        desk -> desk.launchWith(
                                Base64URL.encode("{\"alg\":\"none\"}") + "." + Base64URL.encode("{}") + ".")),
                attempt(Refusal.ALGORITHM_NOT_ALLOWED, "HS256 with the public key as secret", desk -> {
                    desk.launchWith(signedWithPublicKey(desk));
                }),
                attempt(
                        Refusal.ALGORITHM_NOT_ALLOWED,
                        "RS512",
                        desk -> desk.launchWith(
                                desk.platform.signedAsIs("{\"alg\":\"RS512\",\"kid\":\"key-1\"}", "{}"))),
                attempt(
                        Refusal.CRITICAL_HEADER,
                        "crit",
                        desk -> desk.launchWith(desk.platform.signedAsIs(
                                "{\"alg\":\"RS256\",\"kid\":\"key-1\",\"crit\":[\"exp\"],\"exp\":1}", "{}"))),
                attempt(
                        Refusal.KEY_ID_MISSING,
                        "no kid",
                        desk -> desk.launchWith(desk.platform.signedAsIs("{\"alg\":\"RS256\"}", "{}"))),
                attempt(
                        Refusal.KEY_UNKNOWN,
                        "wrong kid",
                        desk -> desk.launchWith(desk.platform.signed("{}", "key-unknown"))),
                attempt(Refusal.KEYS_UNREACHABLE, "no key set to be had", desk -> {
                    var keys = new org.schooldiary.lti.keys.PlatformKeys(
                            address -> {
                                throw new java.io.IOException("connection refused");
                            },
                            Runnable::run,
                            desk.clock);
                    var begun = desk.login();
                    new LaunchValidation(
                                    new org.schooldiary.lti.registration.ToolAddress(
                                            java.net.URI.create("https://diary.example")),
                                    desk.registrations,
                                    desk.logins,
                                    desk.states,
                                    keys,
                                    desk.clock)
                            .validate(
                                    new LaunchForm(good(desk, LaunchDesk.nonce(begun)), begun.state()),
                                    Optional.of(begun.state()));
                }),
                attempt(Refusal.SIGNATURE_WRONG, "tampered payload", desk -> {
                    var begun = desk.login();
                    var parts = good(desk, LaunchDesk.nonce(begun)).split("\\.");
                    var claims = new Base64URL(parts[1]).decodeToString().replace("Instructor", "Administrator");
                    desk.post(begun, parts[0] + "." + Base64URL.encode(claims) + "." + parts[2]);
                }),
                attempt(Refusal.SIGNATURE_WRONG, "another key under the right name", desk -> {
                    var other = SigningPlatform.newKey("key-1");
                    desk.launchWith(SigningPlatform.signed("{\"alg\":\"RS256\",\"kid\":\"key-1\"}", "{}", other));
                }));
    }

    private static List<Arguments> claims() {
        return List.of(
                changed(Refusal.NOT_AN_LTI_MESSAGE, "a plain OpenID token", claims -> claims.keySet()
                        .removeIf(name -> name.startsWith(LTI))),
                changed(Refusal.CLAIMS_MISSING, "version and roles missing", claims -> {
                    claims.remove(LTI + "version");
                    claims.remove(LTI + "roles");
                }),
                changed(Refusal.ISSUER_WRONG, "another issuer", claims -> claims.put("iss", "https://evil.example")),
                changed(
                        Refusal.ISSUER_WRONG,
                        "a slash more",
                        claims -> claims.put("iss", SigningPlatform.ISSUER + "/")),
                changed(Refusal.ISSUER_WRONG, "no issuer", claims -> claims.remove("iss")),
                changed(Refusal.AUDIENCE_WRONG, "another tool's token", claims -> claims.put("aud", "client-2")),
                changed(Refusal.AUDIENCE_WRONG, "no audience", claims -> claims.put("aud", List.of())),
                changed(Refusal.AUDIENCE_UNTRUSTED, "a stranger beside us", claims -> {
                    claims.put("aud", List.of(SigningPlatform.CLIENT, "stranger"));
                    claims.put("azp", SigningPlatform.CLIENT);
                }),
                changed(
                        Refusal.AUTHORIZED_PARTY_MISSING,
                        "two audiences without azp",
                        claims -> claims.put("aud", List.of(SigningPlatform.CLIENT, SigningPlatform.CLIENT))),
                changed(Refusal.AUTHORIZED_PARTY_WRONG, "azp is another tool", claims -> claims.put("azp", "client-2")),
                changed(Refusal.TIMES_MISSING, "no exp", claims -> claims.remove("exp")),
                changed(Refusal.TIMES_MISSING, "no iat", claims -> claims.remove("iat")),
                changed(Refusal.TIMES_MISSING, "exp as a text", claims -> claims.put("exp", "tomorrow")),
                changed(Refusal.TIMES_MISSING, "exp beyond all time", claims -> claims.put("exp", 1e300)),
                changed(
                        Refusal.TOKEN_EXPIRED,
                        "expired two minutes ago and more",
                        claims -> claims.merge("exp", 181L, (exp, over) -> (long) exp - (long) over)),
                changed(
                        Refusal.ISSUED_LONG_AGO,
                        "eleven minutes old",
                        claims -> claims.merge("iat", 660L, (iat, ago) -> (long) iat - (long) ago)),
                changed(
                        Refusal.ISSUED_IN_FUTURE,
                        "four minutes ahead",
                        claims -> claims.merge("iat", 240L, (iat, ahead) -> (long) iat + (long) ahead)),
                changed(Refusal.NONCE_MISSING, "no nonce", claims -> claims.put("nonce", "")),
                changed(Refusal.NONCE_WRONG, "a made-up nonce", claims -> claims.put("nonce", "made-up")),
                attempt(Refusal.NONCE_REPLAYED, "an old token in a new login", desk -> {
                    var begun = desk.login();
                    var token = good(desk, LaunchDesk.nonce(begun));
                    desk.post(begun, token);
                    desk.launchWith(token);
                }));
    }

    private static List<Arguments> lti() {
        return List.of(
                changed(Refusal.VERSION_MISSING, "no version", claims -> claims.remove(LTI + "version")),
                changed(Refusal.VERSION_WRONG, "LTI 1.1", claims -> claims.put(LTI + "version", "LTI-1p0")),
                changed(Refusal.MESSAGE_TYPE_MISSING, "no type", claims -> claims.remove(LTI + "message_type")),
                changed(
                        Refusal.MESSAGE_TYPE_UNKNOWN,
                        "a type of the future",
                        claims -> claims.put(LTI + "message_type", "LtiFutureRequest")),
                changed(Refusal.DEPLOYMENT_MISSING, "no deployment", claims -> claims.remove(LTI + "deployment_id")),
                changed(
                        Refusal.DEPLOYMENT_DIFFERS,
                        "another than in the login",
                        claims -> claims.put(LTI + "deployment_id", "2")),
                attempt(Refusal.DEPLOYMENT_UNKNOWN, "never seen", desk -> launchFrom(desk, "new")),
                attempt(Refusal.DEPLOYMENT_INACTIVE, "waits for approval", desk -> {
                    desk.registrations.with(SigningPlatform.registration(), "waiting", DeploymentStatus.INACTIVE);
                    launchFrom(desk, "waiting");
                }),
                changed(Refusal.TARGET_MISSING, "no target", claims -> claims.remove(LTI + "target_link_uri")),
                changed(
                        Refusal.TARGET_ELSEWHERE,
                        "another host",
                        claims -> claims.put(LTI + "target_link_uri", "https://evil.example/lti/launch")),
                changed(
                        Refusal.TARGET_ELSEWHERE,
                        "our name as user",
                        claims -> claims.put(LTI + "target_link_uri", "https://diary.example@evil.example/")),
                changed(Refusal.RESOURCE_LINK_MISSING, "no link", claims -> claims.remove(LTI + "resource_link")),
                changed(
                        Refusal.RESOURCE_LINK_MISSING,
                        "a link without id",
                        claims -> claims.put(LTI + "resource_link", Map.of("title", "x"))),
                changed(Refusal.RESOURCE_LINK_MISSING, "a review without link", claims -> {
                    claims.put(LTI + "message_type", "LtiSubmissionReviewRequest");
                    claims.remove(LTI + "resource_link");
                }),
                changed(Refusal.ROLES_MISSING, "no roles", claims -> claims.remove(LTI + "roles")),
                changed(Refusal.SUBJECT_MISSING, "anonymous", claims -> claims.remove("sub")),
                changed(
                        Refusal.DEEP_LINKING_SETTINGS_MISSING,
                        "no settings",
                        claims -> claims.put(LTI + "message_type", "LtiDeepLinkingRequest")),
                changed(Refusal.DEEP_LINKING_SETTINGS_MISSING, "a script as return address", claims -> {
                    claims.put(LTI + "message_type", "LtiDeepLinkingRequest");
                    claims.put(DEEP_LINKING_SETTINGS, Map.of("deep_link_return_url", "javascript:alert(1)"));
                }));
    }

    private static List<Arguments> identifiers() {
        var tooLong = "x".repeat(256);
        return List.of(
                changed(Refusal.IDENTIFIER_TOO_LONG, "subject", claims -> claims.put("sub", tooLong)),
                changed(
                        Refusal.IDENTIFIER_TOO_LONG,
                        "deployment",
                        claims -> claims.put(LTI + "deployment_id", tooLong)),
                changed(
                        Refusal.IDENTIFIER_TOO_LONG,
                        "course",
                        claims -> claims.put(LTI + "context", Map.of("id", tooLong))),
                changed(
                        Refusal.IDENTIFIER_TOO_LONG,
                        "link",
                        claims -> claims.put(LTI + "resource_link", Map.of("id", tooLong))),
                changed(Refusal.IDENTIFIER_TOO_LONG, "child of a mentor", claims -> {
                    claims.put(LTI + "roles", List.of(MEMBERSHIP + "Mentor"));
                    claims.put(LTI + "role_scope_mentor", List.of(tooLong));
                }),
                changed(
                        Refusal.CLAIM_MALFORMED,
                        "roles as an object",
                        claims -> claims.put(LTI + "roles", Map.of("a", "b"))),
                changed(
                        Refusal.CLAIM_MALFORMED,
                        "a number among the roles",
                        claims -> claims.put(LTI + "roles", List.of(1))),
                changed(
                        Refusal.CLAIM_MALFORMED,
                        "nothing among the roles",
                        claims -> claims.put(LTI + "roles", Arrays.asList(MEMBERSHIP + "Learner", null))),
                changed(Refusal.CLAIM_MALFORMED, "nothing among a mentor's children", claims -> {
                    claims.put(LTI + "roles", List.of(MEMBERSHIP + "Mentor"));
                    claims.put(LTI + "role_scope_mentor", Arrays.asList("pupil-1", null));
                }),
                changed(
                        Refusal.CLAIM_MALFORMED,
                        "nothing among the audience",
                        claims -> claims.put("aud", Arrays.asList(SigningPlatform.CLIENT, null))),
                changed(Refusal.CLAIM_MALFORMED, "subject as a number", claims -> claims.put("sub", 3)),
                changed(Refusal.CLAIM_MALFORMED, "subject with a line break", claims -> claims.put("sub", "a\nb")));
    }

    @Test
    void a_form_that_the_platform_never_signed_uses_nothing_up() throws LaunchRefused {
        var desk = new LaunchDesk();
        var begun = desk.login();

        var refused = catchThrowableOfType(LaunchRefused.class, () -> desk.post(begun, "rubbish"));

        assertThat(refused.refusal()).isEqualTo(Refusal.TOKEN_MALFORMED);
        assertThat(desk.logins.wasTaken(begun.state())).isFalse();
        desk.post(begun, good(desk, LaunchDesk.nonce(begun)));
        assertThat(desk.logins.wasTaken(begun.state())).isTrue();
    }

    @Test
    void writes_an_unknown_deployment_of_a_signed_launch_down_as_inactive() {
        var desk = new LaunchDesk();

        catchThrowableOfType(LaunchRefused.class, () -> launchFrom(desk, "new"));

        assertThat(desk.registrations.deploymentStatus(
                        SigningPlatform.registration().id(), new DeploymentId("new")))
                .isEqualTo(DeploymentStatus.INACTIVE);
    }

    @Test
    void looks_no_key_up_for_a_token_that_cannot_be_good() throws JOSEException {
        var desk = new LaunchDesk();
        var unsigned = Base64URL.encode("{\"alg\":\"none\",\"kid\":\"key-1\"}") + "." + Base64URL.encode("{}") + ".";

        catchThrowableOfType(LaunchRefused.class, () -> desk.launchWith(unsigned));
        catchThrowableOfType(LaunchRefused.class, () -> desk.launchWith(signedWithPublicKey(desk)));

        assertThat(desk.keyFetches).isEmpty();
    }

    @Test
    void tells_an_unknown_key_only_after_one_fetch_afresh() {
        var desk = new LaunchDesk();
        catchThrowableOfType(LaunchRefused.class, () -> desk.launchWith(desk.platform.signed("{}", "key-9")));
        assertThat(desk.keyFetches).hasSize(1);

        catchThrowableOfType(LaunchRefused.class, () -> desk.launchWith(desk.platform.signed("{}", "key-9")));

        assertThat(desk.keyFetches).hasSize(2);
    }

    @Test
    void knows_platform_language_and_way_back_of_a_refused_launch() {
        var desk = new LaunchDesk();
        var claims = Claimed.byTeacher(desk.clock.instant());
        claims.remove(LTI + "roles");
        claims.put(
                LTI + "launch_presentation",
                Map.of("locale", "ru-RU", "return_url", SigningPlatform.ISSUER + "/return?course=2"));

        var refused = catchThrowableOfType(LaunchRefused.class, () -> desk.launch(claims));

        assertThat(refused.registration())
                .contains(SigningPlatform.registration().id());
        assertThat(refused.returnUrl()).hasValue(java.net.URI.create("https://moodle.example/return?course=2"));
        assertThat(refused.locale()).contains("ru-RU");
        assertThat(refused.facts().asMap()).containsEntry("issuer", SigningPlatform.ISSUER);
    }

    @Test
    void sends_nobody_back_to_another_host_nor_by_an_unverified_token() {
        var desk = new LaunchDesk();
        var claims = Claimed.byTeacher(desk.clock.instant());
        claims.remove(LTI + "roles");
        claims.put(LTI + "launch_presentation", Map.of("return_url", "https://evil.example/"));

        var elsewhere = catchThrowableOfType(LaunchRefused.class, () -> desk.launch(claims));
        assertThat(elsewhere.returnUrl()).isEmpty();

        claims.put(LTI + "launch_presentation", Map.of("return_url", SigningPlatform.ISSUER + "/return"));
        var forged = SigningPlatform.signed(
                "{\"alg\":\"RS256\",\"kid\":\"key-1\"}", SigningPlatform.json(claims), SigningPlatform.newKey("key-1"));
        var unverified = catchThrowableOfType(LaunchRefused.class, () -> desk.launchWith(forged));
        assertThat(unverified.returnUrl()).isEmpty();
    }

    private static Arguments attempt(Refusal expected, String what, Attempt attempt) {
        return Arguments.of(expected, what, attempt);
    }

    private static Arguments changed(Refusal expected, String what, Change change) {
        return attempt(expected, what, desk -> {
            var claims = Claimed.byTeacher(desk.clock.instant());
            change.of(claims);
            if ("".equals(claims.get("nonce"))) {
                claims.remove("nonce");
                desk.launchWith(desk.platform.signed(claims));
            } else {
                desk.launch(claims);
            }
        });
    }

    private static void launchFrom(LaunchDesk desk, String deployment) throws LaunchRefused {
        var parameters = desk.loginParameters();
        parameters.put("lti_deployment_id", List.of(deployment));
        var begun = desk.login(parameters);
        var claims = Claimed.byTeacher(desk.clock.instant());
        claims.put(LTI + "deployment_id", deployment);
        claims.put("nonce", LaunchDesk.nonce(begun));
        desk.post(begun, desk.platform.signed(claims));
    }

    private static String good(LaunchDesk desk, String nonce) {
        var claims = Claimed.byTeacher(desk.clock.instant());
        claims.put("nonce", nonce);
        return desk.platform.signed(claims);
    }

    private static String signedWithPublicKey(LaunchDesk desk) {
        try {
            var token = new JWSObject(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("key-1").build(),
                    new Payload(SigningPlatform.json(Claimed.byTeacher(desk.clock.instant()))));
            token.sign(new MACSigner(desk.platform.key().toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
